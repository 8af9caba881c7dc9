import type { ComparedThing } from '../../text/compare.js'
import type { Difference } from './Difference.js'

/** As what a difference is counted: what stands in a cell of the map is a verdict, or the rest of the cell. */
export function comparedThing(difference: Difference): ComparedThing {
	switch (difference.code) {
		case 'verdict_moved':
		case 'verdict_removed':
		case 'confidence_moved':
			return 'verdict'
		case 'finding_appeared':
		case 'finding_cleared':
		case 'finding_set_aside':
		case 'finding_taken_up':
			return 'finding'
		default:
			return difference.subject.kind === 'card' ? difference.subject.type : difference.subject.kind
	}
}
