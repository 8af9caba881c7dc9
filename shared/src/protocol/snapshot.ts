import { z } from 'zod'
import { SNAPSHOT_KINDS } from '../model/domain.js'
import { LAYERS, ROLES } from '../model/roles.js'

/**
 * A snapshot as it is signed, exported and listed. The header is what the signature covers: it names every part by its hash,
 * so that a copy without the leaders' part still proves everything else.
 */

/** Lower-case hexadecimal only: a hash has one spelling, or a changed letter could go unnoticed. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const time = z.iso.datetime()

export const SNAPSHOT_FORMAT = 'groundwork.snapshot'
export const SNAPSHOT_VERSION = 1

/** `bytes` and `records` are null for the leaders' part: how much leaders have not published is theirs alone to know. */
const partSummary = z.object({
	/** SHA-256 of the part's canonical JSON in UTF-8. */
	sha256,
	bytes: z.number().int().nullable(),
	records: z.number().int().nullable(),
	/** Records that could not be read; the part lists them, with the reason. */
	unreadable: z.number().int().nullable(),
})

const byLayer = <Schema extends z.ZodType>(schema: Schema) =>
	z.object({ canvas: schema, review: schema, leaders: schema, discussion: schema })

/** What everybody on the board may count. */
export const snapshotCountsSchema = z.object({
	maps: z.number().int(),
	approaches: z.number().int(),
	aspects: z.number().int(),
	cellsJudged: z.number().int(),
	changes: z.number().int(),
	impedimentsPublished: z.number().int(),
	/** Shapes of any kind on the canvas. */
	shapes: z.number().int(),
})
export type SnapshotCounts = z.infer<typeof snapshotCountsSchema>

export const snapshotHeaderSchema = z.object({
	format: z.literal(SNAPSHOT_FORMAT),
	version: z.literal(SNAPSHOT_VERSION),
	id: z.string(),
	/** 1, 2, 3 … on its board. */
	number: z.number().int().min(1),
	board: z.object({ id: z.string(), title: z.string() }),
	app: z.object({ name: z.string(), version: z.string() }),
	/** tldraw's serialized schema: what a later version needs to bring the records up to date. */
	schema: z.record(z.string(), z.unknown()),
	kind: z.enum(SNAPSHOT_KINDS),
	purpose: z.string(),
	meeting: z.string().nullable(),
	/** UTC. */
	capturedAt: time,
	/** IANA name of the zone the capturer's clock showed. */
	timeZone: z.string(),
	capturedBy: z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES) }),
	/** Who was connected to the board at that moment. */
	present: z.array(z.object({ id: z.string(), name: z.string() })),
	/** From the previous snapshot, or the board's beginning, to this one. */
	period: z.object({ from: time, to: time }),
	counts: snapshotCountsSchema,
	parts: byLayer(partSummary),
	/** SHA-256 of each layer's full Yjs state (update v2); the leaders' is taken over their part's salt and then the state. */
	states: byLayer(sha256),
	/** The hash of the snapshot before; null for the first. */
	previousHash: sha256.nullable(),
})
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>

/** A header with what proves it. */
export const sealedHeaderSchema = z.strictObject({
	header: snapshotHeaderSchema,
	/** SHA-256 of the header's canonical JSON in UTF-8. */
	hash: sha256,
	/** Ed25519 over the hash's 32 bytes, in hexadecimal. */
	signature: z.string().regex(/^[0-9a-f]{128}$/),
	/** Fingerprint of the public key: SHA-256 of its DER form (SPKI). */
	keyId: sha256,
	/** PEM (SPKI). */
	publicKey: z.string(),
})
export type SealedHeader = z.infer<typeof sealedHeaderSchema>

export const snapshotPartSchema = z.object({
	/** tldraw records by id; in the discussion threads and comments. */
	records: z.record(z.string(), z.unknown()),
	/** Records that could not be read, so that none is lost silently. The stored Yjs state still holds them. */
	unreadable: z.array(z.object({ id: z.string(), reason: z.string() })),
	/** In the leaders' part only: random, so that its hash reveals nothing about what it holds. */
	salt: z.string().optional(),
})
export type SnapshotPart = z.infer<typeof snapshotPartSchema>

/** Without `leaders` for anybody who is not a leader. */
export const snapshotPartsSchema = z.partialRecord(z.enum(LAYERS), snapshotPartSchema)
export type SnapshotParts = z.infer<typeof snapshotPartsSchema>

/** The exported file: all that the offline verifier needs. */
export const snapshotFileSchema = z.strictObject({
	...sealedHeaderSchema.shape,
	parts: snapshotPartsSchema,
	/** Every earlier snapshot of the board, the first one first. */
	chain: z.array(sealedHeaderSchema),
})
export type SnapshotFile = z.infer<typeof snapshotFileSchema>

export const snapshotSummarySchema = z.object({
	number: z.number().int(),
	id: z.string(),
	kind: z.enum(SNAPSHOT_KINDS),
	purpose: z.string(),
	meeting: z.string().nullable(),
	capturedAt: time,
	capturedBy: snapshotHeaderSchema.shape.capturedBy,
	counts: snapshotCountsSchema,
	hash: sha256,
	keyId: sha256,
})
export type SnapshotSummary = z.infer<typeof snapshotSummarySchema>

export const snapshotsAnswer = z.object({ snapshots: z.array(snapshotSummarySchema) })
/** One snapshot with the parts the caller may see, to open it read-only. */
export const snapshotAnswer = z.object({ ...sealedHeaderSchema.shape, parts: snapshotPartsSchema })
export type Snapshot = z.infer<typeof snapshotAnswer>

/** The public halves of the keys this server has signed with, to compare a fingerprint against. */
export const signingKeysAnswer = z.object({
	keys: z.array(z.object({ keyId: sha256, publicKey: z.string(), createdAt: time })),
})
