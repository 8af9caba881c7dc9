import { drawingText } from '../../text/compare.js'
import { DRAWING_KINDS } from './drawingDifferences.js'
import type { DrawingCounts, DrawingDifferences } from './drawingDifferences.js'

/** What lies beside the plan, all of it in one sentence; that nothing is different, where nothing is. */
export function drawingSentence({ total, kinds }: DrawingDifferences): string {
	return kinds.size === 0 ? drawingText.nothing : sentenceOf(drawingText.all, total)
}

/** The same kind by kind. */
export const drawingSentences = ({ kinds }: DrawingDifferences): string[] =>
	DRAWING_KINDS.flatMap((kind) => {
		const counts = kinds.get(kind)
		return counts ? [sentenceOf(drawingText.kinds[kind], counts)] : []
	})

function sentenceOf(what: string, { added, removed, moved, edited }: DrawingCounts): string {
	const changed = moved + edited
	return drawingText.sentence(what, [
		...(added > 0 ? [drawingText.added(added)] : []),
		...(removed > 0 ? [drawingText.removed(removed)] : []),
		...(changed > 0 ? [drawingText.changed(changed)] : []),
	])
}
