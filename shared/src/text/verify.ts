import { roleLabels } from './roles.js'
import { snapshotKindLabels } from './snapshots.js'
import type { Role } from '../model/roles.js'
import type { SnapshotKind } from '../model/domain.js'
import type { RecordProblem, Sealed } from '../record/problems.js'
import type { SnapshotPartName } from '../protocol/snapshot.js'

/** What people read of a file that is checked: in the program `verify` and on the page of the same name. */

const partNames: Record<SnapshotPartName, string> = {
	canvas: 'canvas',
	review: 'review',
	leaders: 'leaders',
	discussion: 'discussion',
	context: 'context',
}

const what = (at: Sealed): string => ('snapshot' in at ? `snapshot ${at.snapshot}` : `entry ${at.entry}`)

const counts = { bytes: 'bytes', records: 'records', unreadable: 'unreadable records' }

export const verifyText = {
	heading: 'Check a snapshot',
	verified: (number: number, board: string) => `Verified: snapshot ${number} of “${board}”.`,
	notVerified: 'Not verified:',
	captured: (at: string, by: string, kind: SnapshotKind, purpose: string) =>
		`Captured ${at} by ${by}, as “${snapshotKindLabels[kind]}”: ${purpose}`,
	theServer: 'the server itself',
	byRole: (name: string, role: Role) => `${name} (${roleLabels[role].toLowerCase()})`,
	hash: (hash: string) => `Content hash (SHA-256): ${hash}`,
	chain: (number: number) => `Chain: unbroken from snapshot 1 to ${number}.`,
	first: 'Chain: this is the first snapshot of its board.',
	key: (keyId: string) =>
		`Signed with the key whose fingerprint is ${keyId}. Compare it with the one the server shows.`,
	keyKnown: (keyId: string) => `Signed with a key that is known: ${keyId}`,
	otherKey: (keyId: string) => `Another of the server’s keys signed what came before or after it: ${keyId}`,
	leftOut: (parts: readonly SnapshotPartName[]) =>
		`Left out of this copy: ${parts.map((part) => partNames[part]).join(', ')}.`,
	complete: 'Nothing is left out of this copy.',
	unreadable: (count: number) =>
		`${count} records could not be read when it was captured; the file lists them.`,
	addendum: (at: string, by: string, text: string) => `Added ${at} by ${by}: ${text}`,
	disposed: (at: string, by: string, reason: string) =>
		`Its content was destroyed ${at} by ${by}: ${reason} The header and the seals are what remains.`,
	/** What is wrong, and where. */
	problem: (problem: RecordProblem): string => {
		switch (problem.code) {
			case 'notJson':
				return 'The file is not an exported snapshot: it is not JSON in UTF-8.'
			case 'notSnapshot':
				return `The file is not a whole snapshot: ${problem.path ? `“${problem.path}”: ` : ''}${problem.why}.`
			case 'newer':
				return `The file is of version ${problem.version}, which a later Groundwork wrote: check it with that one.`
			case 'notCanonical':
				return `The file says what was signed, but not in the bytes that were exported: it differs from character ${problem.offset + 1} on. Another program may have written it anew; export it once more.`
			case 'partMissing':
				return `The part “${partNames[problem.part]}” is missing; only “${partNames.leaders}” may be left out of a copy.`
			case 'partChanged':
				return `The part “${partNames[problem.part]}” is not what was signed: its content was changed.`
			case 'partCount':
				return `The header counts ${problem.signed} ${counts[problem.what]} in the part “${partNames[problem.part]}”, and it has ${problem.found}.`
			case 'contentHash':
				return 'The hash of the content is not that of its parts.'
			case 'changed':
				return 'snapshot' in problem.at
					? `The header of ${what(problem.at)} is not what was signed: it was changed.`
					: `What was added as ${what(problem.at)} is not what was signed: it was changed.`
			case 'signature':
				return `The signature of ${what(problem.at)} does not fit its hash and key.`
			case 'keyUnreadable':
				return `The public key of ${what(problem.at)} cannot be read.`
			case 'keyMismatch':
				return `The public key of ${what(problem.at)} is not the one its fingerprint names.`
			case 'linkMissing':
				return `The chain is broken: snapshot ${problem.expected} should stand where snapshot ${problem.found} does.`
			case 'otherBoard':
				return `The chain is broken: snapshot ${problem.snapshot} is of another board than the one before it.`
			case 'notContinuing':
				return problem.before === null
					? `The chain is broken: snapshot ${problem.snapshot} names one before it, and there is none.`
					: `The chain is broken: snapshot ${problem.snapshot} does not continue the snapshot ${problem.before} in this file.`
			case 'entryMissing':
				return `What was added later is not complete: entry ${problem.expected} should stand where entry ${problem.found} does.`
			case 'entryNotContinuing':
				return `What was added later is not complete: entry ${problem.entry} does not continue the one before it.`
			case 'entryOfOther':
				return `Entry ${problem.entry} was added to another snapshot than this one.`
			case 'unknownKey':
				return `An unknown key signed ${what(problem.at)}: ${problem.keyId}. No key before it handed over to it, and it is not among those given. If the server shows it as its own, check the file with that key given.`
			case 'handover':
				return `The key ${problem.from} is said to have handed over to ${problem.to}, and its signature does not say so.`
		}
	},
}
