import { createPublicKey, verify } from 'node:crypto'
import { LAYERS } from '@groundwork/shared/model/roles'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import { snapshotFileSchema } from '@groundwork/shared/protocol/snapshot'
import type { SealedHeader, SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { headerHash, sha256 } from './digest.js'
import { fingerprint, publicPem } from './signer.js'

export type Verdict =
	| { ok: true; lines: string[] }
	/** Every reason, in words that say where. */
	| { ok: false; reasons: string[] }

/**
 * Whether an exported snapshot is what was signed, from the file alone: every part against the header, the header against
 * its hash, the hash against the signature, and the same for every snapshot before it, back to the first.
 *
 * A file proves itself against the key it carries. Whose key that is, only a comparison of its fingerprint with the
 * server's own can say; the fingerprint stands in the lines.
 */
export function verifySnapshot(file: unknown): Verdict {
	const parsed = snapshotFileSchema.safeParse(file)
	if (!parsed.success) {
		return {
			ok: false,
			reasons: parsed.error.issues.map(
				(issue) => `The file is not a whole snapshot: ${where(issue.path)} ${issue.message}.`,
			),
		}
	}
	// hashes are taken over the file as it is: parsing drops fields a later version may have added
	const whole = file as SnapshotFile
	const reasons = [
		...partProblems(whole),
		...chainProblems([...whole.chain, whole]),
		...[...whole.chain, whole].flatMap(sealProblems),
	]
	return reasons.length ? { ok: false, reasons } : { ok: true, lines: summary(whole) }
}

const where = (path: PropertyKey[]): string => (path.length ? `“${path.join('.')}”:` : '')

function partProblems({ header, parts }: SnapshotFile): string[] {
	return LAYERS.flatMap((layer) => {
		const part = parts[layer]
		if (!part) {
			return layer === 'leaders'
				? []
				: [`The part “${layer}” is missing; only “leaders” may be left out of a copy.`]
		}
		const text = canonicalJson(part)
		const signed = header.parts[layer]
		if (sha256(text) !== signed.sha256)
			return [`The part “${layer}” is not what was signed: its content was changed.`]
		const counted = { bytes: Buffer.byteLength(text), records: Object.keys(part.records).length }
		return (['bytes', 'records'] as const)
			.filter((key) => signed[key] !== null && signed[key] !== counted[key])
			.map(
				(key) =>
					`The header counts ${signed[key]} ${key} in the part “${layer}”, and it has ${counted[key]}.`,
			)
	})
}

/** One board, numbers from 1 without a gap, and each naming the hash of the one before. */
function chainProblems(chain: SealedHeader[]): string[] {
	return chain.flatMap(({ header }, index) => {
		const before = chain[index - 1]
		const name = `snapshot ${header.number}`
		if (header.number !== index + 1) {
			return [`The chain is broken: snapshot ${index + 1} should stand where ${name} does.`]
		}
		const problems: string[] = []
		if (before && header.board.id !== before.header.board.id) {
			problems.push(`The chain is broken: ${name} is of another board than the one before it.`)
		}
		if (header.previousHash !== (before?.hash ?? null)) {
			problems.push(
				before
					? `The chain is broken: ${name} does not continue the snapshot ${before.header.number} in this file.`
					: `The chain is broken: ${name} names one before it, and there is none.`,
			)
		}
		return problems
	})
}

function sealProblems({ header, hash, signature, keyId, publicKey }: SealedHeader): string[] {
	const name = `snapshot ${header.number}`
	const problems: string[] = []
	if (headerHash(header) !== hash)
		problems.push(`The header of ${name} is not what was signed: it was changed.`)
	const key = readKey(publicKey)
	if (!key) return [...problems, `The public key of ${name} cannot be read.`]
	if (fingerprint(key) !== keyId)
		problems.push(`The public key of ${name} is not the one its fingerprint names.`)
	if (!verify(null, Buffer.from(hash, 'hex'), key, Buffer.from(signature, 'hex'))) {
		problems.push(`The signature of ${name} does not fit its hash and key.`)
	}
	return problems
}

/** Null unless it is an Ed25519 key in the one spelling that writing it gives: nothing may hide between its letters. */
function readKey(pem: string) {
	try {
		const key = createPublicKey(pem)
		return key.asymmetricKeyType === 'ed25519' && publicPem(key) === pem ? key : null
	} catch {
		return null
	}
}

function summary({ header, hash, chain, parts, keyId }: SnapshotFile): string[] {
	const leftOut = LAYERS.filter((layer) => !parts[layer])
	const unreadable = Object.values(parts).reduce((count, part) => count + part.unreadable.length, 0)
	const otherKeys = [...new Set(chain.map((link) => link.keyId))].filter((other) => other !== keyId)
	return [
		`Verified: snapshot ${header.number} of “${header.board.title}”.`,
		`Captured ${header.capturedAt} by ${header.capturedBy.name} (${header.capturedBy.role}), as “${header.kind}”: ${header.purpose}`,
		`Content hash (SHA-256): ${hash}`,
		chain.length
			? `Chain: unbroken from snapshot 1 to ${header.number}.`
			: 'Chain: this is the first snapshot of its board.',
		`Signed with the key whose fingerprint is ${keyId}. Compare it with the one the server shows.`,
		...otherKeys.map((other) => `Earlier snapshots were signed with another key too: ${other}`),
		leftOut.length ? `Left out of this copy: ${leftOut.join(', ')}.` : 'Nothing is left out of this copy.',
		...(unreadable
			? [`${unreadable} records could not be read when it was captured; the file lists them.`]
			: []),
	]
}
