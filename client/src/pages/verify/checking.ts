import { verifyFile } from '@groundwork/shared/record/verify'
import type { Verified } from '@groundwork/shared/record/verify'
import type { RecordProblem } from '@groundwork/shared/record/problems'

/** Of what is wrong no more is told than somebody reads: a file made to harm could have a problem in every line. */
const MOST_PROBLEMS = 20

/** What a file was found to be. `keys`: whether its keys are this server's, as far as these were known. */
export type Checked =
	| { kind: 'whole'; keys: 'ours' | 'foreign' | 'notCompared'; verified: Verified }
	| { kind: 'changed'; problems: RecordProblem[]; more: number }
	| { kind: 'notSnapshot'; problems: RecordProblem[]; more: number }

/** Checks the bytes of a file. `known` are the fingerprints of the server's keys, or null where they could not be had. */
export function check(bytes: Uint8Array, known: readonly string[] | null): Checked {
	const text = textOf(bytes)
	const compared = verifyFile(text, known === null ? undefined : new Set(known))
	if ('verified' in compared) return whole(known === null ? 'notCompared' : 'ours', compared.verified)
	const { problems } = compared
	if (problems.every(({ code }) => code === 'unknownKey')) {
		const alone = verifyFile(text)
		if ('verified' in alone) return whole('foreign', alone.verified)
	}
	return {
		kind: problems.some(saysItIsNone) ? 'notSnapshot' : 'changed',
		problems: problems.slice(0, MOST_PROBLEMS),
		more: Math.max(0, problems.length - MOST_PROBLEMS),
	}
}

/** Something else altogether, in place of a snapshot that somebody has changed. */
const saysItIsNone = (problem: RecordProblem): boolean =>
	problem.code === 'notJson' ||
	(problem.code === 'notSnapshot' && ['', 'header', 'header.format'].includes(problem.path))

/** What is told of it needs neither the content nor the snapshots before: these may be many megabytes, and are left where they are. */
const whole = (keys: 'ours' | 'foreign' | 'notCompared', verified: Verified): Checked => ({
	kind: 'whole',
	keys,
	verified: { ...verified, file: { ...verified.file, parts: {}, chain: [] } },
})

/** Bytes that are no UTF-8 are no JSON either. A byte order mark is kept, since what was exported has none. */
function textOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
	} catch {
		return ''
	}
}
