import type { TLShapeId } from '@tldraw/tlschema'
import { CARD_KINDS } from '../../model/cards.js'
import type { CardKind } from '../../model/cards.js'
import type { Confidence, Fit } from '../../model/domain.js'
import type { GridKind } from '../../model/shapes/grid.js'
import type { Subject } from '../../model/shapes/subject.js'
import type { Finding, FindingSubject, PlanTie } from '../Plan.js'
import type { Move } from './move.js'

/** What a difference is about. Ids and keys are those of the board; whatever is gone is in the earlier plan. */
export type DifferenceSubject =
	| { kind: 'map'; map: TLShapeId }
	| { kind: 'approach'; map: TLShapeId; approach: string }
	| { kind: 'aspect'; map: TLShapeId; aspect: string }
	| CellSubject
	| { kind: 'card'; card: TLShapeId; type: CardKind }
	| { kind: 'impediment'; impediment: TLShapeId }
	| { kind: 'question'; question: string }
	| { kind: 'grid'; grid: TLShapeId; of: GridKind }
	| { kind: 'grid_item'; grid: TLShapeId; of: GridKind; axis: 'rows' | 'columns'; key: string }
	| { kind: 'grid_cell'; grid: TLShapeId; of: GridKind; row: string; column: string }
	| { kind: 'tie'; tie: TLShapeId }

export type CellSubject = Extract<Subject, { kind: 'cell' }>

/** What became of one value of a thing. */
export type ValueCode =
	/** It is called by other words. */
	| 'renamed'
	| 'status_moved'
	| 'owner_lost'
	| 'owner_gained'
	| 'owner_changed'
	| 'stance_moved'
	| 'definition_given'
	| 'definition_removed'
	/** Its status says so; the record is still there. */
	| 'impediment_removed'
	/** It stood in nobody's way any more, and does again. */
	| 'impediment_returned'
	| 'impediment_published'
	| 'impediment_withdrawn'
	| 'question_answered'
	| 'question_reopened'
	| 'answer_removed'
	/** Said nothing before, and where no code above says more; so of the following. */
	| 'field_filled'
	| 'field_emptied'
	| 'field_changed'
	/** A long text that says something else. */
	| 'text_rewritten'

/** What became of a finding. */
export type FindingCode =
	| 'finding_appeared'
	| 'finding_cleared'
	/** Left as it is, with a reason. */
	| 'finding_set_aside'
	/** No longer left as it is. */
	| 'finding_taken_up'

/** The row and the column that a card belongs to, `''` where it lies on no cell. */
export interface CardPlace {
	aspect: string
	approach: string
}

/** A thing that one of the two plans has alone. What is deleted has no record any more. */
export interface Existence {
	code: 'added' | 'deleted'
	subject: DifferenceSubject
}

/** Values are as they are stored: codes, days as `YYYY-MM-DD`, whole texts. */
export interface ValueDifference {
	code: ValueCode
	subject: DifferenceSubject
	/** The name of the field in the program. */
	field: string
	before: unknown
	after: unknown
}

/** A cell that came with its row or column was `unknown` before. */
export interface VerdictMoved {
	code: 'verdict_moved'
	subject: CellSubject
	field: 'fit'
	before: Fit
	after: Fit
	move: Move
	/** How sure the team is of it, and was of the former. */
	confidence: Confidence | ''
	confidenceBefore: Confidence | ''
	/** The day on which it was given, as `YYYY-MM-DD`, where that is known. */
	assessedOn?: string
}

/** A verdict that went with its row, its column or its map. */
export interface VerdictRemoved {
	code: 'verdict_removed'
	subject: CellSubject
	field: 'fit'
	before: Fit
}

/** A verdict that stands as it did, and of which the team is more or less sure. */
export interface ConfidenceMoved {
	code: 'confidence_moved'
	subject: CellSubject
	field: 'confidence'
	before: Confidence | ''
	after: Confidence | ''
	fit: Fit
}

export interface CardMoved {
	code: 'card_moved'
	subject: DifferenceSubject
	before: CardPlace
	after: CardPlace
}

export interface ImpedimentTied {
	code: 'impediment_tied' | 'impediment_untied'
	subject: Extract<DifferenceSubject, { kind: 'impediment' }>
	/** What it now stands in the way of, or no longer does. */
	other: Subject
}

export interface TieChanged {
	code: 'tie_changed'
	subject: Extract<DifferenceSubject, { kind: 'tie' }>
	before: PlanTie
	after: PlanTie
}

export interface FindingDifference {
	code: FindingCode
	subject: FindingSubject
	finding: Finding
}

/** One thing that two states of a plan say differently: codes and ids, no words. */
export type Difference =
	| Existence
	| ValueDifference
	| VerdictMoved
	| VerdictRemoved
	| ConfidenceMoved
	| CardMoved
	| ImpedimentTied
	| TieChanged
	| FindingDifference
export type DifferenceCode = Difference['code']

/** In the order in which they are read: what the plan stands or falls with comes first. */
export const DIFFERENCE_GROUPS = [
	'verdicts',
	'impediments',
	'change',
	'questions',
	'decision',
	'approaches',
	'aspects',
	'cells',
	...CARD_KINDS.filter((kind) => kind !== 'change' && kind !== 'decision' && kind !== 'response'),
	'grids',
	'ties',
	'findings',
	'maps',
] as const
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number]

/** The group in which a difference is read. */
export function groupOf(difference: Difference): DifferenceGroup {
	switch (difference.code) {
		case 'verdict_moved':
		case 'verdict_removed':
		case 'confidence_moved':
			return 'verdicts'
		case 'finding_appeared':
		case 'finding_cleared':
		case 'finding_set_aside':
		case 'finding_taken_up':
			return 'findings'
		default:
			return groupOfSubject(difference.subject)
	}
}

/** What is called by a name, and does not merely say something: calling it otherwise is no change of what it says. */
export const hasName = ({ kind }: DifferenceSubject): boolean =>
	kind === 'approach' || kind === 'aspect' || kind === 'map' || kind === 'grid_item'

function groupOfSubject(subject: DifferenceSubject): DifferenceGroup {
	switch (subject.kind) {
		case 'map':
			return 'maps'
		case 'approach':
			return 'approaches'
		case 'aspect':
			return 'aspects'
		case 'cell':
			return 'cells'
		case 'card':
			return subject.type === 'response' ? 'questions' : subject.type
		case 'impediment':
			return 'impediments'
		case 'question':
			return 'questions'
		case 'tie':
			return 'ties'
		case 'grid':
		case 'grid_item':
		case 'grid_cell':
			return 'grids'
	}
}
