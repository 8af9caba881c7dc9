import { z } from 'zod'
import { RETENTION_CLASSES } from '../model/domain.js'
import { ROLES } from '../model/roles.js'

/**
 * What is signed, and how. A seal is over the canonical JSON of what lies beside it: a snapshot's header, or an entry that was
 * added to a snapshot later.
 */

/** Lower-case hexadecimal only: a hash has one spelling, or a changed letter could go unnoticed. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const signature = z.string().regex(/^[0-9a-f]{128}$/)
const time = z.iso.datetime()

export const sealSchema = z.object({
	/** SHA-256 of the canonical JSON in UTF-8 of what is sealed. */
	hash: sha256,
	/** Ed25519 over the hash's 32 bytes, in hexadecimal. */
	signature,
	/** Fingerprint of the public key: SHA-256 of its DER form (SPKI). */
	keyId: sha256,
	/** PEM (SPKI). */
	publicKey: z.string(),
})
export type Seal = z.infer<typeof sealSchema>

export const ENTRY_FORMAT = 'groundwork.snapshot.entry'
export const ENTRY_VERSION = 1

const content = z.discriminatedUnion('type', [
	/** A correction, or what became known later. The snapshot itself stays as it is. */
	z.object({ type: z.literal('addendum'), text: z.string() }),
	/** How long it must be kept. May be lengthened, never shortened; a hold may be lifted. */
	z.object({
		type: z.literal('retention'),
		class: z.enum(RETENTION_CLASSES),
		/** The first day on which it may be disposed of, where that is later than the class says; else null. */
		keepUntil: z.iso.date().nullable(),
		hold: z.boolean(),
		reason: z.string(),
	}),
	/** Its content was destroyed; header, seal and entries stay. */
	z.object({ type: z.literal('disposition'), reason: z.string() }),
])
export type EntryContent = z.infer<typeof content>

/** Added to a snapshot after it was taken, in a chain of its own. */
export const snapshotEntrySchema = z.object({
	format: z.literal(ENTRY_FORMAT),
	version: z.literal(ENTRY_VERSION),
	/** The hash of the snapshot's header. */
	snapshot: sha256,
	/** 1, 2, 3 … on its snapshot. */
	number: z.number().int().min(1),
	/** The hash of the entry before; null for the first. */
	previousHash: sha256.nullable(),
	at: time,
	/** Null is the server itself. */
	by: z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES) }).nullable(),
	content,
})
export type SnapshotEntry = z.infer<typeof snapshotEntrySchema>

export const sealedEntrySchema = z.strictObject({ entry: snapshotEntrySchema, ...sealSchema.shape })
export type SealedEntry = z.infer<typeof sealedEntrySchema>

/** A key's word for the one that signs after it. */
export const handoverSchema = z.strictObject({
	from: sha256,
	to: sha256,
	at: time,
	/** Ed25519 by the key `from` over SHA-256 of the canonical JSON of `{at, from, to}`, in hexadecimal. */
	signature,
	/** Of `from`, PEM (SPKI). */
	publicKey: z.string(),
})
export type Handover = z.infer<typeof handoverSchema>
