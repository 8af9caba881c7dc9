import { z } from 'zod'
import { RETENTION_CLASSES, SNAPSHOT_CAUSES, SNAPSHOT_KINDS } from '../model/domain.js'
import { words } from './api.js'
import { LIMITS } from './limits.js'
import { handoverSchema, sealedEntrySchema, sha256 } from './seal.js'
import {
	sealedHeaderSchema,
	snapshotCountsSchema,
	snapshotHeaderSchema,
	snapshotPartsSchema,
} from './snapshot.js'

/** The record of a board over HTTP: its snapshots, and what is done with them. */

const time = z.iso.datetime()

export const captureBody = z.object({
	kind: z.enum(SNAPSHOT_KINDS),
	purpose: words(LIMITS.purposeLength),
	meeting: z.string().trim().max(LIMITS.meetingLength).optional(),
	/** The zone the capturer's clock shows, as an IANA name: the record keeps UTC and this. */
	timeZone: z.string().max(64).optional(),
})

/** How long a snapshot must be kept, as of its last entry about it. */
export const retentionSchema = z.object({
	class: z.enum(RETENTION_CLASSES),
	/** The first day on which it may be disposed of; null where none is set, or for a permanent record. */
	keepUntil: z.iso.date().nullable(),
	hold: z.boolean(),
})
export type Retention = z.infer<typeof retentionSchema>

export const dispositionSchema = z.object({
	at: time,
	/** Null is the server itself, which thins what it took by itself. */
	by: z.object({ id: z.string(), name: z.string() }).nullable(),
	reason: z.string(),
})

export const snapshotSummarySchema = z.object({
	number: z.number().int(),
	id: z.string(),
	kind: z.enum(SNAPSHOT_KINDS),
	purpose: z.string(),
	meeting: z.string().nullable(),
	cause: z.enum(SNAPSHOT_CAUSES).nullable(),
	capturedAt: time,
	capturedBy: snapshotHeaderSchema.shape.capturedBy,
	counts: snapshotCountsSchema,
	hash: sha256,
	keyId: sha256,
	addenda: z.number().int(),
	retention: retentionSchema,
	disposed: dispositionSchema.nullable(),
})
export type SnapshotSummary = z.infer<typeof snapshotSummarySchema>

export const snapshotsAnswer = z.object({ snapshots: z.array(snapshotSummarySchema) })

/** One snapshot with the parts the caller may see, to open it read-only. */
export const snapshotAnswer = z.object({
	...sealedHeaderSchema.shape,
	parts: snapshotPartsSchema,
	entries: z.array(sealedEntrySchema),
	retention: retentionSchema,
	disposed: dispositionSchema.nullable(),
})
export type Snapshot = z.infer<typeof snapshotAnswer>

export const addendumBody = z.object({ text: words(LIMITS.addendumLength) })

export const retentionBody = z.object({
	...retentionSchema.shape,
	reason: words(LIMITS.purposeLength),
})

export const dispositionBody = z.object({
	reason: words(LIMITS.purposeLength),
	/** The number again, so that nobody destroys the wrong one by a slip of a script. */
	confirm: z.number().int(),
})

/** `new`: another board, as it was then. `forward`: this board becomes as it was, as one change that can be taken back. */
export const restoreBody = z.discriminatedUnion('as', [
	z.object({ as: z.literal('new'), title: words(LIMITS.titleLength).optional() }),
	z.object({ as: z.literal('forward'), timeZone: z.string().max(64).optional() }),
])

/** That a board went back to a snapshot. */
export const restorationAnswer = z.object({
	id: z.string(),
	number: z.number().int(),
	/** When that snapshot was taken. */
	capturedAt: time,
	/** The snapshot taken just before. */
	before: z.number().int(),
	by: z.object({ id: z.string(), name: z.string() }),
	at: time,
	undone: z.object({ by: z.object({ id: z.string(), name: z.string() }), at: time }).nullable(),
})

export const restoreAnswer = z.discriminatedUnion('as', [
	/** A board, as one that was made otherwise. */
	z.object({ as: z.literal('new'), id: z.string(), title: z.string(), role: z.literal('leader') }),
	z.object({ as: z.literal('forward'), restoration: restorationAnswer }),
])

/** The public halves of the keys this server has signed with, to compare a fingerprint against. */
export const signingKeysAnswer = z.object({
	keys: z.array(z.object({ keyId: sha256, publicKey: z.string(), createdAt: time })),
	handovers: z.array(handoverSchema),
})

/** How far a readable form of a snapshot has come that somebody asked for. */
export const formProgressAnswer = z.object({
	/** `waiting` for others that are made before it; `idle` where nobody asked lately. */
	state: z.enum(['idle', 'waiting', 'running', 'done', 'failed']),
	/** From 0 to 1. */
	done: z.number().min(0).max(1),
})
export type FormProgress = z.infer<typeof formProgressAnswer>
