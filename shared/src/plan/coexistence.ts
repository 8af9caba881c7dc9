import type { TLShapeId } from '@tldraw/tlschema'
import type { Horizon } from '../model/domain.js'
import { YEARS } from '../model/shapes/grid.js'
import type { GridItem } from '../model/shapes/grid.js'
import { byIndexThenKey } from '../model/shapes/mapLayout.js'
import type { Plan, PlanCard, PlanGrid, PlanTie } from './Plan.js'

/** How old and new live side by side, from the grid of that question and from when changes begin and end. */

export type Year = (typeof YEARS)[number]

/** What a rule is needed for while old and new stand beside each other. */
export const INTERIM_THINGS = ['schedule', 'grading', 'evaluation'] as const
export type InterimThing = (typeof INTERIM_THINGS)[number]

export interface Cohort {
	key: string
	item: GridItem
	/** What holds for it; nothing where nobody has written a rule. */
	rules: Partial<Record<InterimThing, string>>
}

export interface ChangeInForce {
	id: TLShapeId
	/** Whether it only bridges the time until another begins. */
	isInterim: boolean
}

export type Clash =
	/** Cohorts live by different rules for the same thing in the same year. */
	| { kind: 'different_rules'; year: Year; thing: InterimThing; cohorts: readonly string[] }
	/** A cohort has a rule before and after, and none now. */
	| { kind: 'missing_rule'; year: Year; thing: InterimThing; cohort: string }
	/** Two changes that conflict hold for the same people at once. */
	| { kind: 'conflicting_changes'; year: Year; changes: readonly [TLShapeId, TLShapeId] }

export interface CoexistenceYear {
	year: Year
	cohorts: readonly Cohort[]
	changes: readonly ChangeInForce[]
	clashes: readonly Clash[]
}

/** The grid of the question; of several the first on the board. */
export const coexistenceGrid = ({ grids }: Pick<Plan, 'grids'>): PlanGrid | undefined =>
	grids.find(({ grid }) => grid === 'coexistence')

/** Month and day on which a school year begins where nobody says otherwise. */
const SCHOOL_YEAR = '08-01'

/**
 * The day on which the first year begins: as the grid says, else the last first of August there was. So a team that has not
 * said it yet plans from the school year it is in, and whoever means another day says so once, for everybody.
 */
export function yearOneBegins(plan: Pick<Plan, 'grids'>, today: string): string {
	const said = coexistenceGrid(plan)?.begins
	if (said) return said
	const year = Number(today.slice(0, 4)) - (today.slice(5) < SCHOOL_YEAR ? 1 : 0)
	return `${String(year).padStart(4, '0')}-${SCHOOL_YEAR}`
}

/** The first and the last day of a year. */
export function daysOf(year: Year, begins: string): { first: string; last: string } {
	const day = (years: number, before: number) => {
		const at = new Date(`${begins}T00:00:00Z`)
		at.setUTCFullYear(at.getUTCFullYear() + years)
		at.setUTCDate(at.getUTCDate() - before)
		return at.toISOString().slice(0, 10)
	}
	return { first: day(Number(year) - 1, 0), last: day(Number(year), 1) }
}

/** All five years. `begins` is the day, as `YYYY-MM-DD`, on which the first of them begins. */
export function coexistence(plan: Plan, begins: string): readonly CoexistenceYear[] {
	const grid = coexistenceGrid(plan)
	const spans = spansOf(plan, begins)
	return YEARS.map((year) => {
		const cohorts = grid ? cohortsIn(grid, year) : []
		const inForce = plan.cards.change.filter(({ id }) => holdsIn(spans.get(id), year))
		return {
			year,
			cohorts,
			changes: inForce.map(({ id }) => ({ id, isInterim: spans.get(id)!.isInterim })),
			clashes: [
				...INTERIM_THINGS.flatMap((thing) => differentRules(cohorts, year, thing)),
				...(grid ? missingRules(grid, cohorts, year) : []),
				...conflicts(plan.ties, inForce, year),
			],
		}
	})
}

function cohortsIn(grid: PlanGrid, year: Year): Cohort[] {
	return Object.entries(grid.rows)
		.toSorted(byIndexThenKey)
		.map(([key, item]) => ({ key, item, rules: rulesIn(grid, key, year) }))
}

function rulesIn(grid: PlanGrid, cohort: string, year: Year): Cohort['rules'] {
	const cell = grid.cells[`${cohort}:${year}`]
	return Object.fromEntries(
		INTERIM_THINGS.flatMap((thing) => {
			const rule = cell?.[thing]?.trim()
			return rule ? [[thing, rule]] : []
		}),
	)
}

function differentRules(cohorts: readonly Cohort[], year: Year, thing: InterimThing): Clash[] {
	const ruled = cohorts.filter(({ rules }) => rules[thing] !== undefined)
	const wordings = new Set(ruled.map(({ rules }) => plainly(rules[thing]!)))
	if (wordings.size < 2) return []
	return [{ kind: 'different_rules', year, thing, cohorts: ruled.map(({ key }) => key) }]
}

function missingRules(grid: PlanGrid, cohorts: readonly Cohort[], year: Year): Clash[] {
	const at = YEARS.indexOf(year)
	const isRuled = (years: readonly Year[], cohort: string, thing: InterimThing) =>
		years.some((one) => rulesIn(grid, cohort, one)[thing] !== undefined)
	return cohorts.flatMap(({ key, rules }) =>
		INTERIM_THINGS.filter(
			(thing) =>
				rules[thing] === undefined &&
				isRuled(YEARS.slice(0, at), key, thing) &&
				isRuled(YEARS.slice(at + 1), key, thing),
		).map((thing): Clash => ({ kind: 'missing_rule', year, thing, cohort: key })),
	)
}

/** A conflict between changes for different people is how old and new live side by side, and none. */
function conflicts(ties: readonly PlanTie[], inForce: readonly PlanCard<'change'>[], year: Year): Clash[] {
	const cohorts = new Map<string, string>(inForce.map(({ id, cohort }) => [id, plainly(cohort)]))
	const found = new Map<string, Clash>()
	for (const { meaning, from, to } of ties) {
		if (meaning !== 'conflicts_with' || from.kind !== 'card' || to.kind !== 'card') continue
		const [first, second] = [cohorts.get(from.card), cohorts.get(to.card)]
		if (first === undefined || second === undefined || from.card === to.card) continue
		if (first !== '' && second !== '' && first !== second) continue
		const changes = from.card < to.card ? ([from.card, to.card] as const) : ([to.card, from.card] as const)
		found.set(changes.join(' '), { kind: 'conflicting_changes', year, changes })
	}
	return [...found.values()]
}

/** The years in which a change holds: from `from` up to, and without, `until`. */
interface Span {
	from: number
	until: number
	isInterim: boolean
}

const holdsIn = (span: Span | undefined, year: Year): boolean =>
	span !== undefined && span.from <= Number(year) && Number(year) < span.until

const NEVER = Infinity

/** An interim change ends where the one it bridges to begins, and one that is superseded where the other does. */
function spansOf(plan: Plan, begins: string): ReadonlyMap<string, Span> {
	const spans = new Map<string, Span>(
		plan.cards.change.map((change) => [
			change.id,
			{ from: beginOf(change, begins), until: NEVER, isInterim: false },
		]),
	)
	for (const { meaning, from, to } of plan.ties) {
		if (from.kind !== 'card' || to.kind !== 'card') continue
		const [first, second] = [spans.get(from.card), spans.get(to.card)]
		if (!first || !second || first === second) continue
		if (meaning === 'interim_for') {
			first.isInterim = true
			first.until = Math.min(first.until, second.from)
		}
		if (meaning === 'supersedes') second.until = Math.min(second.until, first.from)
	}
	return spans
}

const BY_HORIZON: Record<Horizon, number> = {
	now: 1,
	this_year: 1,
	next_year: 2,
	years_3_5: 3,
	not_planned: NEVER,
}

/** The year in which a change begins: that of its day, else that of its horizon. */
function beginOf({ status, due, horizon }: PlanCard<'change'>, begins: string): number {
	if (status === 'dropped') return NEVER
	return due === '' ? BY_HORIZON[horizon] : Math.max(1, yearOf(due, begins))
}

/** Days sort as texts: the year has turned once the day and month on which the first began have come. */
function yearOf(day: string, begins: string): number {
	const years = Number(day.slice(0, 4)) - Number(begins.slice(0, 4))
	return day.slice(4) >= begins.slice(4) ? years + 1 : years
}

/** What differs in blanks and capitals alone is the same rule. */
const plainly = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
