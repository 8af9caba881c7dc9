import type { Handover, Seal } from '../protocol/seal.js'
import { hashOf } from './hash.js'
import type { RecordProblem, Sealed } from './problems.js'
import { isSignature, readPublicKey } from './publicKey.js'

/** Something sealed, in words of where it stands. */
export interface SealedThing {
	at: Sealed
	value: unknown
	seal: Seal
}

/** Whether a seal is over what lies beside it, and by the key it names. */
export function sealProblems({ at, value, seal }: SealedThing): RecordProblem[] {
	const problems: RecordProblem[] = []
	if (hashOf(value) !== seal.hash) problems.push({ code: 'changed', at })
	const key = readPublicKey(seal.publicKey)
	if (!key) return [...problems, { code: 'keyUnreadable', at }]
	if (key.fingerprint !== seal.keyId) problems.push({ code: 'keyMismatch', at })
	if (!isSignature(seal.signature, seal.hash, key)) problems.push({ code: 'signature', at })
	return problems
}

/** What a key signs to hand over to another. */
export const handoverHash = ({ at, from, to }: Pick<Handover, 'at' | 'from' | 'to'>): string =>
	hashOf({ at, from, to })

/**
 * Whether every key got its trust from the one before. The first key is taken as it is, unless the keys of the server are known:
 * then each must be one of them, or have been handed over to by one.
 */
export function keyProblems(
	things: readonly SealedThing[],
	handovers: readonly Handover[],
	known?: ReadonlySet<string>,
): RecordProblem[] {
	const forged = handovers.filter(({ publicKey, signature, ...handover }) => {
		const key = readPublicKey(publicKey)
		return key?.fingerprint !== handover.from || !isSignature(signature, handoverHash(handover), key)
	})
	const trusted = new Set(known ?? things.slice(0, 1).map(({ seal }) => seal.keyId))
	const follow = (from: string) => {
		for (const { from: giver, to } of handovers)
			if (giver === from && !trusted.has(to)) {
				trusted.add(to)
				follow(to)
			}
	}
	if (forged.length === 0) for (const key of trusted) follow(key)
	return [
		...forged.map(({ from, to }): RecordProblem => ({ code: 'handover', from, to })),
		...things
			.filter(({ seal }) => !trusted.has(seal.keyId))
			.map(({ at, seal }): RecordProblem => ({ code: 'unknownKey', at, keyId: seal.keyId })),
	]
}
