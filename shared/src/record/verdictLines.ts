import { verifyText } from '../text/verify.js'
import { purposeOf } from './purposeOf.js'
import type { Verified } from './verify.js'

/** What a file proves, a sentence each. `known` are the fingerprints that it was checked against, if any. */
export function verdictLines(
	{ file, leftOut, unreadable, otherKeys }: Verified,
	known: readonly string[] = [],
): string[] {
	const { header, hash, keyId, entries = [] } = file
	const { capturedBy } = header
	const by = capturedBy ? verifyText.byRole(capturedBy.name, capturedBy.role) : verifyText.theServer
	return [
		verifyText.verified(header.number, header.board.title),
		verifyText.captured(header.capturedAt, by, header.kind, purposeOf(header)),
		verifyText.hash(hash),
		header.number > 1 ? verifyText.chain(header.number) : verifyText.first,
		known.length > 0 ? verifyText.keyKnown(keyId) : verifyText.key(keyId),
		...otherKeys.map(verifyText.otherKey),
		...entries.flatMap(({ entry }) => {
			const { content, at } = entry
			const who = entry.by?.name ?? verifyText.theServer
			if (content.type === 'addendum') return [verifyText.addendum(at, who, content.text)]
			if (content.type === 'disposition') return [verifyText.disposed(at, who, content.reason)]
			return []
		}),
		leftOut.length > 0 ? verifyText.leftOut(leftOut) : verifyText.complete,
		...(unreadable > 0 ? [verifyText.unreadable(unreadable)] : []),
	]
}
