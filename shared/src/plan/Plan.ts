import type { TLShapeId } from '@tldraw/tlschema'
import type { CardKind } from '../model/cards.js'
import type { Category, Question } from '../model/domain.js'
import type { FindingRule } from '../model/findings.js'
import type { CardProps } from '../model/shapes/card.js'
import type { GridShapeProps } from '../model/shapes/grid.js'
import type { ImpedimentShapeProps } from '../model/shapes/impediment.js'
import type { MapApproach, MapAspect, MapCell } from '../model/shapes/map.js'
import type { Subject } from '../model/shapes/subject.js'
import type { TieMeaning } from '../model/domain.js'

/**
 * A board as a plan: what table, outline, registers, CSV, comparison and reports read. A function of the board's records; it
 * holds what the reader may see, and nothing of where things lie on the canvas.
 *
 * Whatever did not change between two projections is the same object in both, so that a view knows by identity what to draw.
 */
export interface Plan {
	/** In the order of the pages and then of the shapes. Most boards have one. */
	maps: readonly PlanMap[]
	/** By kind, in the order of the board. */
	cards: { readonly [Kind in CardKind]: readonly PlanCard<Kind>[] }
	impediments: readonly PlanImpediment[]
	ties: readonly PlanTie[]
	grids: readonly PlanGrid[]
	/** The ten questions in order, then the team's own. One per question, also where nobody has begun to answer it. */
	questions: readonly PlanQuestion[]
	/** Those that still stand, the weightier ones first; those set aside are in `setAside`. */
	findings: readonly Finding[]
	setAside: readonly Finding[]
}

export interface PlanMap {
	id: TLShapeId
	title: string
	/** From left to right. */
	approaches: readonly PlanApproach[]
	/** From top to bottom: by category, then by the team's order. */
	aspects: readonly PlanAspect[]
	/** By `aspect:approach`; every cell whose row and column are there, judged or not. */
	cells: ReadonlyMap<string, PlanCell>
	folded: ReadonlySet<Category>
}

export interface PlanApproach extends MapApproach {
	key: string
}

export interface PlanAspect extends MapAspect {
	key: string
}

export interface PlanCell extends MapCell {
	map: TLShapeId
	aspect: string
	approach: string
	category: Category
	/** Whether anybody judged it or wrote anything in it. */
	touched: boolean
	/** Ids of the changes, other cards and impediments that belong to it, in the order of the board. */
	changes: readonly TLShapeId[]
	cards: readonly TLShapeId[]
	impediments: readonly TLShapeId[]
}

export type PlanCard<Kind extends CardKind = CardKind> = {
	[K in Kind]: Readonly<CardProps<K>> & {
		id: TLShapeId
		type: K
		/** The page it lies on. */
		page: string
		/** Ids of the impediments tied to it. */
		impediments: readonly TLShapeId[]
	}
}[Kind]

export interface PlanImpediment extends Readonly<ImpedimentShapeProps> {
	id: TLShapeId
	/** What it stands in the way of and what is still there, in a stable order. */
	subjects: readonly Subject[]
}

export interface PlanTie {
	id: TLShapeId
	meaning: TieMeaning
	from: Subject
	to: Subject
}

export interface PlanGrid extends Readonly<GridShapeProps> {
	id: TLShapeId
	page: string
}

export interface PlanQuestion {
	/** One of the ten, or the key that the team's own question has. */
	key: Question | (string & {})
	/** The card that answers it; none where nobody began. */
	response?: PlanCard<'response'>
	/** The page with its board, if there is one. */
	page?: string
}

/** What a finding is about, and where it leads to. */
export type FindingSubject =
	| Subject
	| { kind: 'approach'; map: TLShapeId; approach: string }
	| { kind: 'impediment'; impediment: TLShapeId }
	| { kind: 'question'; question: string }

export interface Finding {
	/** The same for the same finding, on every replica and over time. */
	key: string
	rule: FindingRule
	subject: FindingSubject
	/** The other thing it speaks of: what is conflicted with, what is required. */
	other?: Subject
	/** Why the team leaves it as it is, where it does. */
	reason?: string
}
