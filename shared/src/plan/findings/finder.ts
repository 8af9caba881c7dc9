import { CARD_KINDS } from '../../model/cards.js'
import { eachCard } from '../../model/shapes/card.js'
import type { Finding, Plan, PlanCard, PlanMap } from '../Plan.js'
import type { BoardRecords } from '../projection/BoardRecords.js'
import { eachPart, keptBy, memo } from '../projection/memo.js'
import { approachFindings } from './approaches.js'
import { cardFindings } from './cards.js'
import { cellFindings } from './cells.js'
import { impedimentFindings } from './impediments.js'
import { needFindings } from './needs.js'
import { questionFindings } from './questions.js'
import { tieFindings } from './ties.js'
import { weigh } from './weigh.js'

type Parts = Omit<Plan, 'findings' | 'setAside'>

/** The key says all of a finding but the reason for which it is left. */
const keptFindings = () =>
	keptBy(
		({ key }: Finding) => key,
		(former, next) => (former?.reason === next.reason ? (former ?? next) : next),
	)

/** What is looked for once, and again only where something it speaks of has changed. A finding that still holds stays the same object. */
function group<Inputs extends readonly unknown[]>(find: (...inputs: Inputs) => readonly Finding[]) {
	const kept = keptFindings()
	return memo((...inputs: Inputs) => kept(find(...inputs)))
}

/** A board's findings, again and again from its plan as it then is. */
export function finder(
	records: BoardRecords,
): (plan: Parts, today: string) => Pick<Plan, 'findings' | 'setAside'> {
	const { change, provider } = records.cards
	const changeOf = (id: string) => change.get(id)?.props as PlanCard<'change'> | undefined
	const statuses = {
		change: (id: string) => changeOf(id)?.status,
		impediment: (id: string) => records.impediments.get(id)?.props.status,
	}

	const cells = group((maps: readonly PlanMap[], today: string, _changes: object, _impediments: object) =>
		cellFindings(maps, statuses, today),
	)
	const approaches = group(approachFindings)
	const impediments = group(impedimentFindings)
	const questions = group(questionFindings)
	const ties = group((all: Plan['ties'], _changes: object) => tieFindings(all, changeOf))
	const needs = group((all: readonly PlanCard<'support_need'>[], tied: Plan['ties']) =>
		needFindings(all, tied, (id) => provider.get(id) !== undefined),
	)
	const cards = ofCards()
	const all = memo((...groups: readonly (readonly Finding[])[]) => {
		const weighed = weigh(groups)
		return {
			findings: weighed.filter(({ reason }) => reason === undefined),
			setAside: weighed.filter(({ reason }) => reason !== undefined),
		}
	})

	return (plan, today) =>
		all(
			cells(plan.maps, today, plan.cards.change, plan.impediments),
			approaches(plan.maps),
			cards(plan, today),
			impediments(plan.impediments, today),
			questions(plan.questions, today),
			ties(plan.ties, plan.cards.change),
			needs(plan.cards.support_need, plan.ties),
		)
}

/** Card by card, for there are thousands. */
function ofCards() {
	const kept = keptFindings()
	const flat = memo((...lists: readonly (readonly (readonly Finding[])[])[]) => kept(allOf(lists)))
	const perKind = eachCard(() =>
		eachPart(
			(card: PlanCard, today: string, isOnMap: IsOnMap) => [today, isOnMap(card)] as const,
			(card, [today, isOnMap]) => cardFindings(card, today, isOnMap),
		),
	)
	const onMaps = memo(onMapsWith)
	return ({ maps, cards }: Pick<Plan, 'maps' | 'cards'>, today: string): readonly Finding[] => {
		const isOnMap = onMaps(
			...maps.flatMap(({ aspects, approaches }) => [keysOf(aspects), keysOf(approaches)]),
		)
		return flat(...CARD_KINDS.map((kind) => perKind[kind](cards[kind], today, isOnMap)))
	}
}

/** Most cards give no cause to say anything, and flattening thousands of empty lists would take most of the time. */
function allOf(kinds: readonly (readonly (readonly Finding[])[])[]): Finding[] {
	const all: Finding[] = []
	for (const cards of kinds) for (const findings of cards) if (findings.length > 0) all.push(...findings)
	return all
}

type IsOnMap = (card: PlanCard) => boolean

/** The keys of rows or columns in one text, so that what people write in them makes no difference. */
const keysOf = (items: readonly { key: string }[]): string => items.map(({ key }) => key).join(' ')

/**
 * Whether a map has the row and the column that a card names, as far as it names any; from the keys of rows and of columns by
 * turns. A board without a map misses none.
 */
function onMapsWith(...keys: readonly string[]): IsOnMap {
	const sets = keys.map((some) => new Set(['', ...some.split(' ')]))
	const maps = sets.flatMap((rows, at) => (at % 2 === 0 ? [{ rows, columns: sets[at + 1]! }] : []))
	return ({ aspect, approach }) =>
		maps.length === 0 || maps.some(({ rows, columns }) => rows.has(aspect) && columns.has(approach))
}
