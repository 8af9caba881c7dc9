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

/** What is looked for once, and again only where something it speaks of has changed. A finding that still holds stays the same object. */
function group<Inputs extends readonly unknown[]>(find: (...inputs: Inputs) => readonly Finding[]) {
	const kept = keptBy((finding: Finding) => finding.key)
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
	const kept = keptBy((one: Finding) => one.key)
	const flat = memo((...lists: readonly (readonly (readonly Finding[])[])[]) => kept(lists.flat(2)))
	let isOnMap: (card: PlanCard) => boolean
	let day = ''
	const perKind = eachCard(() =>
		eachPart(
			(card: PlanCard) => [day, isOnMap(card)] as const,
			(card, [today, onMap]) => cardFindings(card, today, onMap),
		),
	)
	return ({ maps, cards }: Pick<Plan, 'maps' | 'cards'>, today: string): readonly Finding[] => {
		day = today
		isOnMap = onMaps(maps)
		return flat(...CARD_KINDS.map((kind) => perKind[kind](cards[kind])))
	}
}

/** Whether a map has the row and the column that a card names, as far as it names any. A board without a map misses none. */
function onMaps(maps: readonly PlanMap[]): (card: PlanCard) => boolean {
	const keys = maps.map(({ aspects, approaches }) => ({
		aspects: new Set(['', ...aspects.map(({ key }) => key)]),
		approaches: new Set(['', ...approaches.map(({ key }) => key)]),
	}))
	return ({ aspect, approach }) =>
		keys.length === 0 || keys.some((one) => one.aspects.has(aspect) && one.approaches.has(approach))
}
