import { annotate, changeColumn, judge } from './mapOperations'
import {
	create,
	growStroke,
	handleLedger,
	move,
	publish,
	recolour,
	reindex,
	remove,
	reparent,
} from './shapeOperations'
import type { Operation } from './subjects'
import { typeCard, typeNote } from './writingOperations'

/** What people do on a board, each with the weight it has in the fuzz. */
export const OPERATIONS: readonly (readonly [name: string, weight: number, operation: Operation])[] = [
	['create', 12, create],
	['move', 8, move],
	['recolour', 6, recolour],
	['reparent', 6, reparent],
	['reindex', 4, reindex],
	['remove', 4, remove],
	['type in a note', 12, typeNote],
	['type in a card', 8, typeCard],
	['judge', 5, judge],
	['annotate', 4, annotate],
	['change a column', 2, changeColumn],
	['publish', 3, publish],
	['draw on', 4, growStroke],
	['handle a ledger', 6, handleLedger],
	['undo', 6, (person) => person.history.undo()],
	['redo', 4, (person) => person.history.redo()],
]
