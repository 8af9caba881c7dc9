import { z } from 'zod'
import { APPROACHES, TEMPLATES } from '../model/domain.js'
import { LAYER_ACCESS, ROLES } from '../model/roles.js'
import { LIMITS } from './limits.js'

/** The bodies and answers of the HTTP interface. The server validates with these, the client infers its types from them. */

/** PostgreSQL keeps every sign but the one of number 0. */
const isStorable = (text: string): boolean => !text.includes('\0')

/** What somebody typed: something, and no more than that many characters. */
export const words = (max: number) => z.string().trim().min(1).max(max).refine(isStorable)
const id = z.string()
/** ISO 8601, UTC. */
const time = z.iso.datetime()

export const personSchema = z.object({ id, name: z.string() })
export type Person = z.infer<typeof personSchema>

export const sessionBody = z.object({ name: words(LIMITS.nameLength) })
export const sessionAnswer = z.object({ person: personSchema, token: z.string() })
export const whoAnswer = z.object({ person: personSchema })

/** Where somebody is signed in. Times are as exact as the server keeps them: `usedAt` may be an hour old. */
export const signInSchema = z.object({ id, createdAt: time, usedAt: time, current: z.boolean() })
export type SignIn = z.infer<typeof signInSchema>
export const sessionsAnswer = z.object({ sessions: z.array(signInSchema) })

export const roleSchema = z.enum(ROLES)

export const createBoardBody = z.object({
	title: words(LIMITS.titleLength),
	template: z.enum(TEMPLATES),
	/** The columns of the map, for `environment_map`; without it the map starts with none. */
	approaches: z.array(z.enum(APPROACHES)).max(LIMITS.approachesPerMap).optional(),
})
export const createBoardAnswer = z.object({ id, title: z.string(), role: roleSchema })

export const boardSummarySchema = z.object({
	id,
	title: z.string(),
	role: roleSchema,
	createdAt: time,
	changedAt: time,
	/** Who is connected now. */
	present: z.array(personSchema),
	people: z.number().int(),
	/** Path of the board's picture; its query changes whenever the picture does. */
	picture: z.string(),
})
export type BoardSummary = z.infer<typeof boardSummarySchema>
export const boardsAnswer = z.object({ boards: z.array(boardSummarySchema) })

/** A board that its leaders can bring back. */
export const deletedBoardSchema = z.object({ id, title: z.string(), deletedAt: time, deletedBy: z.string() })
export type DeletedBoard = z.infer<typeof deletedBoardSchema>
export const restoreBoardAnswer = z.object({ id })
export const deletedBoardsAnswer = z.object({ boards: z.array(deletedBoardSchema) })

export const memberSchema = z.object({ id, name: z.string(), role: roleSchema, joinedAt: time })
export type Member = z.infer<typeof memberSchema>

export const boardAnswer = z.object({
	id,
	title: z.string(),
	role: roleSchema,
	people: z.array(memberSchema),
	/** What the caller may do in each layer. */
	layers: z.object({
		canvas: z.enum(LAYER_ACCESS),
		review: z.enum(LAYER_ACCESS),
		leaders: z.enum(LAYER_ACCESS),
		discussion: z.enum(LAYER_ACCESS),
	}),
})
export type Board = z.infer<typeof boardAnswer>

export const renameBoardBody = z.object({ title: words(LIMITS.titleLength) })

export const createInvitationBody = z.object({
	role: roleSchema,
	expiresAt: time.optional(),
	maxUses: z.number().int().min(1).max(10_000).optional(),
	label: z.string().trim().max(LIMITS.labelLength).refine(isStorable).optional(),
})
/** `token` and the `url` that carries it are shown this once; the server keeps only a hash. */
export const createInvitationAnswer = z.object({ id, url: z.string(), token: z.string() })
export const invitationSchema = z.object({
	id,
	role: roleSchema,
	label: z.string(),
	createdAt: time,
	expiresAt: time.nullable(),
	maxUses: z.number().int().nullable(),
	uses: z.number().int(),
	revoked: z.boolean(),
})
export type Invitation = z.infer<typeof invitationSchema>
export const invitationsAnswer = z.object({ invitations: z.array(invitationSchema) })
/** What a valid token's holder is told before joining: what it is, as what, and who asks. */
export const invitationPreviewAnswer = z.object({
	board: z.object({ title: z.string() }),
	role: roleSchema,
	invitedBy: z.string(),
	expiresAt: time.nullable(),
})
export type InvitationPreview = z.infer<typeof invitationPreviewAnswer>
/** `role` is the one the caller has now: an invitation never takes away a higher one. */
export const acceptInvitationAnswer = z.object({
	board: z.object({ id, title: z.string() }),
	role: roleSchema,
})

export const renameBoardAnswer = z.object({ id, title: z.string() })

export const changeRoleBody = z.object({ role: roleSchema })

export const assetAnswer = z.object({ id, src: z.string(), mimeType: z.string(), bytes: z.number().int() })

/** What the page must know before anybody signed in. */
export const settingsAnswer = z.object({
	version: z.string(),
	/** tldraw's licence key, if the deployment has one. It is made to be seen: it names the host it is valid for. */
	tldrawLicenseKey: z.string().nullable(),
})
export type Settings = z.infer<typeof settingsAnswer>

/** Exactly the shape of `ErrorBody`, for the OpenAPI document. */
export const errorBody = z.object({
	error: z.object({ code: z.string(), message: z.string(), hint: z.string() }),
})
