import { z } from 'zod'
import { FITS, QUESTIONS, SNAPSHOT_CAUSES, SNAPSHOT_KINDS } from '../model/domain.js'
import { FINDING_RULES } from '../model/findings.js'
import { LAYERS, ROLES } from '../model/roles.js'
import { handoverSchema, sealSchema, sealedEntrySchema, sha256 } from './seal.js'

/**
 * A snapshot as it is signed and exported. The header is what the signature covers: it names every part by its hash, so that a
 * copy without the leaders' part still proves everything else.
 */

const time = z.iso.datetime()

export const SNAPSHOT_FORMAT = 'groundwork.snapshot'
/**
 * 1: layers alone. 2: the part `context`, the images by hash, who contributed, why the server took it by itself, and the hash of
 * the content that everybody may read. What came with 2 is absent from a header of version 1.
 */
export const SNAPSHOT_VERSION = 2

/** The layers as they were, and what a reader needs beside them. */
export const SNAPSHOT_PARTS = [...LAYERS, 'context'] as const
export type SnapshotPartName = (typeof SNAPSHOT_PARTS)[number]

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
	/** Cells by verdict. */
	fits: z.record(z.enum(FITS), z.number().int()).optional(),
	/** Of the published: what was removed or waived stands in nobody's way any more. */
	impediments: z.object({ open: z.number().int(), removed: z.number().int() }).optional(),
	openFindings: z.number().int().optional(),
	openQuestions: z.number().int().optional(),
})
export type SnapshotCounts = z.infer<typeof snapshotCountsSchema>

const someone = z.object({ id: z.string(), name: z.string() })

export const snapshotHeaderSchema = z.object({
	format: z.literal(SNAPSHOT_FORMAT),
	version: z.number().int().min(1).max(SNAPSHOT_VERSION),
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
	/** Why the server took it by itself; null where a leader did. */
	cause: z.enum(SNAPSHOT_CAUSES).nullable().optional(),
	/** UTC. */
	capturedAt: time,
	/** IANA name of the zone the capturer's clock showed. */
	timeZone: z.string(),
	/** Null is the server itself. */
	capturedBy: z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES) }).nullable(),
	/** Who was connected to the board at that moment. */
	present: z.array(someone),
	/** Who changed, within the period, what everybody may read. */
	contributors: z.array(someone).optional(),
	/** From the snapshot that somebody last took on purpose, or the board's beginning; for one of the server's own from the previous. */
	period: z.object({ from: time, to: time }),
	counts: snapshotCountsSchema,
	parts: byLayer(partSummary).extend({ context: partSummary.pick({ sha256: true, bytes: true }).optional() }),
	/** SHA-256 of each layer's full Yjs state (update v2); the leaders' is taken over their part's salt and then the state. */
	states: byLayer(sha256),
	/**
	 * SHA-256 of the canonical JSON of the hashes of `canvas`, `review` and `discussion`, by name: the same for two snapshots that
	 * say the same to everybody, on whatever board and server.
	 */
	content: sha256.optional(),
	/** The hash of the snapshot before; null for the first. */
	previousHash: sha256.nullable(),
})
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>

/** A header with what proves it. */
export const sealedHeaderSchema = z.strictObject({ header: snapshotHeaderSchema, ...sealSchema.shape })
export type SealedHeader = z.infer<typeof sealedHeaderSchema>

/** An image that records of the part refer to. */
export const snapshotAssetSchema = z.object({
	/** `board/id`, as the records name it. */
	id: z.string(),
	/** Of the bytes; null where the server did not have them any more. */
	sha256: sha256.nullable(),
	mimeType: z.string(),
	bytes: z.number().int(),
})
export type SnapshotAsset = z.infer<typeof snapshotAssetSchema>

export const snapshotPartSchema = z.object({
	/** tldraw records by id; in the discussion threads and comments. */
	records: z.record(z.string(), z.unknown()),
	/** Records that could not be read, so that none is lost silently. The stored Yjs state still holds them. */
	unreadable: z.array(z.object({ id: z.string(), reason: z.string() })),
	/** In the order of their ids; absent where there are none. */
	assets: z.array(snapshotAssetSchema).optional(),
	/** In the leaders' part only: random, so that its hash reveals nothing about what it holds. */
	salt: z.string().optional(),
})
export type SnapshotPart = z.infer<typeof snapshotPartSchema>

/** What was not known then, by what everybody may read, and what the codes mean. */
export const snapshotContextSchema = z.object({
	/** By which findings were found: the day where it was captured. */
	asOf: z.iso.date(),
	notKnown: z.object({
		/** Those of the ten questions and of the team's own that had no settled answer, by their keys. */
		questions: z.array(z.union([z.enum(QUESTIONS), z.string()])),
		/** Those that stood; whoever set one aside had known of it. */
		findings: z.array(
			z.object({
				key: z.string(),
				rule: z.enum(FINDING_RULES),
				/** As it was said then, by language. */
				sentence: z.record(z.string(), z.string()),
			}),
		),
	}),
	/** Who gave the verdicts that stood, by the server's word; none is named for those that came otherwise. */
	assessed: z.array(z.object({ map: z.string(), cell: z.string(), by: someone, at: time })),
	/** By language, enumeration and code. */
	labels: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
})
export type SnapshotContext = z.infer<typeof snapshotContextSchema>

/** Without `leaders` for anybody who is not a leader; without any after a disposition. */
export const snapshotPartsSchema = z.object({
	canvas: snapshotPartSchema.optional(),
	review: snapshotPartSchema.optional(),
	leaders: snapshotPartSchema.optional(),
	discussion: snapshotPartSchema.optional(),
	context: snapshotContextSchema.optional(),
})
export type SnapshotParts = z.infer<typeof snapshotPartsSchema>

/** The exported file: all that the offline verifier needs. */
export const snapshotFileSchema = z.strictObject({
	...sealedHeaderSchema.shape,
	parts: z.strictObject(snapshotPartsSchema.shape),
	/** Every earlier snapshot of the board, the first one first. */
	chain: z.array(sealedHeaderSchema),
	/** What was added to it since, the first one first. */
	entries: z.array(sealedEntrySchema).optional(),
	/** How the key of each of its seals got its trust from the key before. */
	handovers: z.array(handoverSchema).optional(),
})
export type SnapshotFile = z.infer<typeof snapshotFileSchema>
