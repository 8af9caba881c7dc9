import { z } from 'zod'
import { SNAPSHOT_KINDS } from '../model/domain.js'
import { personSchema, roleSchema } from './api.js'

/**
 * The history of access of a board: who let whom in, as what, and what left the board or was taken off it. Entries are numbered
 * per board and never change; names are as they were then. No entry holds a token, an address or anything that was written on
 * the board.
 */

const time = z.iso.datetime()
/** An invitation as leaders know it in their list. */
const invitation = z.object({ id: z.string(), label: z.string() })

const entry = <Action extends string, Details extends z.ZodRawShape>(action: Action, details: Details) =>
	z.object({
		/** 1, 2, 3 … on its board. */
		number: z.number().int().min(1),
		at: time,
		/** Who did it, stamped from the session. */
		person: personSchema,
		action: z.literal(action),
		details: z.object(details),
	})

export const auditEntrySchema = z.discriminatedUnion('action', [
	entry('board_created', { title: z.string() }),
	entry('board_renamed', { from: z.string(), to: z.string() }),
	entry('board_deleted', { title: z.string() }),
	entry('board_restored', { title: z.string() }),
	/** `before` is the lower role of somebody who was on the board already. */
	entry('joined', { invitation, role: roleSchema, before: roleSchema.nullable() }),
	entry('role_changed', { member: personSchema, from: roleSchema, to: roleSchema }),
	entry('removed', { member: personSchema, role: roleSchema }),
	entry('left', { role: roleSchema }),
	entry('invitation_created', {
		invitation,
		role: roleSchema,
		expiresAt: time.nullable(),
		maxUses: z.number().int().nullable(),
	}),
	entry('invitation_revoked', { invitation, role: roleSchema }),
	entry('snapshot_captured', { number: z.number().int(), kind: z.enum(SNAPSHOT_KINDS) }),
	entry('snapshot_exported', { number: z.number().int() }),
	entry('snapshot_addendum', { number: z.number().int() }),
	entry('snapshot_retention', { number: z.number().int() }),
	entry('snapshot_disposition', { number: z.number().int() }),
	entry('snapshot_restored', {
		number: z.number().int(),
		/** Another board was made of it, or this one became as it was then. */
		as: z.enum(['new', 'forward']),
	}),
	entry('restoration_undone', { number: z.number().int() }),
	entry('audit_exported', {}),
	entry('comment_deleted', { thread: z.string(), comment: z.string(), author: personSchema }),
	entry('thread_deleted', { thread: z.string(), author: personSchema }),
])
export type AuditEntry = z.infer<typeof auditEntrySchema>

type EventOf<Entry> = Entry extends AuditEntry ? Pick<Entry, 'action' | 'details'> : never
/** What is recorded; number, time and person come with it. */
export type AuditEvent = EventOf<AuditEntry>

/** `more`: there are earlier ones, from `before` the lowest number given. */
export const auditAnswer = z.object({ entries: z.array(auditEntrySchema), more: z.boolean() })
