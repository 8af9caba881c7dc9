import type { TLShapeId } from '@tldraw/tlschema'
import { subjectKey } from '../model/shapes/subject.js'
import type { Subject } from '../model/shapes/subject.js'
import type { Plan, PlanCell, PlanMap } from './Plan.js'
import { allCards, findCard, findCell } from './find.js'

/** Where a ripple begins: a cell, a card, or a whole row. */
export type RippleStart = Subject | { kind: 'aspect'; map: TLShapeId; aspect: string }

/**
 * How one thing leads to the next: over a tie, because it is what the team does about a cell, or because both are about the same
 * part of the environment.
 */
export type RippleWay = 'requires' | 'ripples_into' | 'conflicts_with' | 'row' | 'change'

export interface RippleStep {
	way: RippleWay
	from: Subject
	to: Subject
}

export interface Reached {
	subject: Subject
	/** From the start to it, each step once. */
	path: readonly RippleStep[]
	/** Ties and shared rows on the way; a change and its cell are no step apart. */
	distance: number
	/** Whoever sees to it; empty where nobody does, and none where it is nothing that anybody owns, such as evidence. */
	owner: string | undefined
}

/** What a start pulls along, by how it does; in each group the nearest first. */
export interface Ripple {
	start: RippleStart
	conflicts: readonly Reached[]
	requires: readonly Reached[]
	ripples: readonly Reached[]
	/** Other cells of the row with something in them, and other cards on the row. */
	row: readonly Reached[]
	/** Everybody who sees to something of all this, each once, whoever is nearest first. */
	owners: readonly string[]
}

const GROUPS = {
	conflicts: 'conflicts_with',
	requires: 'requires',
	ripples: 'ripples_into',
	row: 'row',
} as const satisfies Record<string, RippleWay>

/** The rows that something is to replace: where a team looks for ripples first. */
export function rippleStarts({ maps }: Pick<Plan, 'maps'>): PlanCell[] {
	return maps.flatMap(({ cells }) => [...cells.values()].filter(({ changeType }) => changeType === 'replace'))
}

/** What follows from a change of something, over as many ties as it takes. Rings end where they began. */
export function ripple(plan: Plan, start: RippleStart): Ripple {
	const reached = new Map<string, Reached>()
	const waiting: Reached[] = []

	const reach = (subject: Subject, way: RippleWay, from: Reached | undefined) => {
		const key = subjectKey(subject)
		const distance = from ? from.distance + (way === 'change' ? 0 : 1) : 0
		const former = reached.get(key)
		if ((former && former.distance <= distance) || isDropped(plan, subject)) return
		const path = from ? [...from.path, { way, from: from.subject, to: subject }] : []
		const next = { subject, path, distance, owner: ownerOf(plan, subject) }
		reached.set(key, next)
		// What is no step away comes before what is one.
		if (way === 'change') waiting.unshift(next)
		else waiting.push(next)
	}

	for (const subject of beginnings(plan, start)) reach(subject, 'row', undefined)
	const links = linksOf(plan)
	const own = new Set(reached.keys())
	for (let from = waiting.shift(); from; from = waiting.shift()) {
		if (reached.get(subjectKey(from.subject)) !== from) continue
		for (const id of changesIn(plan, from.subject)) reach({ kind: 'card', card: id }, 'change', from)
		// What is in conflict is told; what follows from it is not what follows from the start.
		if (wayTo(from) === 'conflicts_with') continue
		for (const { way, to } of links.get(subjectKey(from.subject)) ?? []) reach(to, way, from)
		if (from.distance === 0) for (const to of rowMates(plan, from.subject)) reach(to, 'row', from)
	}
	return grouped(
		start,
		[...reached].filter(([key]) => !own.has(key)).map(([, one]) => one),
	)
}

/** A change that was reached by way of its cell is there for the cell's reason. */
const wayTo = ({ path }: Reached): RippleWay | undefined => path.findLast(({ way }) => way !== 'change')?.way

function grouped(start: RippleStart, all: readonly Reached[]): Ripple {
	const told = all.filter(({ distance }) => distance > 0).toSorted((a, b) => a.distance - b.distance)
	const of = (group: keyof typeof GROUPS) => told.filter((one) => wayTo(one) === GROUPS[group])
	return {
		start,
		conflicts: of('conflicts'),
		requires: of('requires'),
		ripples: of('ripples'),
		row: of('row'),
		owners: [...new Set(told.flatMap(({ owner }) => owner || []))],
	}
}

/** What a start stands for: of a row everything on it. */
function beginnings(plan: Plan, start: RippleStart): readonly Subject[] {
	if (start.kind !== 'aspect') return [start]
	const map = plan.maps.find(({ id }) => id === start.map)
	return map ? cellsOfRow(map, start.aspect) : []
}

const cellsOfRow = (map: PlanMap, aspect: string): Subject[] =>
	map.approaches.map(({ key }) => ({ kind: 'cell', map: map.id, aspect, approach: key }))

const changesIn = (plan: Plan, subject: Subject): readonly TLShapeId[] =>
	subject.kind === 'cell' ? (findCell(plan, subject)?.changes ?? []) : []

/** Where a cell or a card lies on the map; nothing for a card beside it. */
function rowOf(plan: Plan, subject: Subject): { map: PlanMap; aspect: string } | undefined {
	if (subject.kind === 'cell') {
		const map = plan.maps.find(({ id }) => id === subject.map)
		return map && { map, aspect: subject.aspect }
	}
	const aspect = findCard(plan, subject.card)?.aspect
	const map = aspect ? plan.maps.find(({ aspects }) => aspects.some(({ key }) => key === aspect)) : undefined
	return map && aspect ? { map, aspect } : undefined
}

function rowMates(plan: Plan, subject: Subject): Subject[] {
	const row = rowOf(plan, subject)
	if (!row) return []
	const cells = cellsOfRow(row.map, row.aspect).filter((one) => {
		const cell = one.kind === 'cell' ? findCell(plan, one) : undefined
		return cell && (cell.touched || cell.changes.length > 0 || cell.cards.length > 0)
	})
	const cards = allCards(plan.cards)
		.filter(({ aspect }) => aspect === row.aspect)
		.map(({ id }): Subject => ({ kind: 'card', card: id }))
	return [...cells, ...cards]
}

type Links = ReadonlyMap<string, readonly { way: RippleWay; to: Subject }[]>

const known = new WeakMap<Plan['ties'], Links>()

/** Where each thing leads to over ties. A conflict has no direction. */
function linksOf({ ties }: Pick<Plan, 'ties'>): Links {
	const found = known.get(ties)
	if (found) return found
	const links = new Map<string, { way: RippleWay; to: Subject }[]>()
	const add = (from: Subject, way: RippleWay, to: Subject) => {
		const key = subjectKey(from)
		const here = links.get(key)
		if (here) here.push({ way, to })
		else links.set(key, [{ way, to }])
	}
	for (const { meaning, from, to } of ties) {
		if (meaning === 'requires' || meaning === 'ripples_into' || meaning === 'conflicts_with')
			add(from, meaning, to)
		if (meaning === 'conflicts_with') add(to, meaning, from)
	}
	known.set(ties, links)
	return links
}

function isDropped(plan: Plan, subject: Subject): boolean {
	const card = subject.kind === 'card' ? findCard(plan, subject.card) : undefined
	return card?.type === 'change' && card.status === 'dropped'
}

/** Whoever sees to a thing, as `Reached` says it. */
export function ownerOf(plan: Plan, subject: Subject): string | undefined {
	const thing = subject.kind === 'cell' ? findCell(plan, subject) : findCard(plan, subject.card)
	return thing && 'owner' in thing ? thing.owner.trim() : undefined
}
