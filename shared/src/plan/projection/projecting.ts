import { eachCard } from '../../model/shapes/card.js'
import type { CardShape } from '../../model/shapes/card.js'
import type { GridShape } from '../../model/shapes/grid.js'
import type { ImpedimentShape } from '../../model/shapes/impediment.js'
import type { MapShape } from '../../model/shapes/map.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { TieShape } from '../../model/shapes/tie.js'
import type { Plan, PlanCard, PlanGrid, PlanImpediment, PlanQuestion, PlanTie } from '../Plan.js'
import { finder } from '../findings/finder.js'
import type { BoardRecords } from './BoardRecords.js'
import { mapKeys } from './mapKeys.js'
import type { MapKeys } from './mapKeys.js'
import { eachPart, keepFields, keepList, keepLists, keptBy, memo } from './memo.js'
import { planMaps } from './planMaps.js'
import { planQuestions } from './planQuestions.js'
import { Presence, impedimentsBySubject, subjectsOf } from './presence.js'
import type { InTheWay } from './presence.js'

const NONE: readonly string[] = []

/** A board's plan, again and again from the records as they then are. */
export function projecting(records: BoardRecords): (today: string) => Plan {
	const { order } = records
	const pageOf = (shape: { id: string }) => order.placeOf(shape.id).page

	const keysOf = eachPart(
		(map: MapShape, _shift: object) => [pageOf(map)] as const,
		(map, [page]) => mapKeys(map, page),
	)
	const presenceOf = memo(
		(keys: readonly MapKeys[], _members: readonly object[]) => new Presence(keys, (id) => records.isCard(id)),
	)
	const impedimentsOf = eachPart(
		({ props }: ImpedimentShape, presence: Presence) =>
			subjectsOf(props.ties).filter((subject) => presence.has(subject)),
		({ id, props }, subjects): PlanImpediment => ({ ...props, id, subjects }),
	)
	const inTheWayOf = memo((impediments: readonly PlanImpediment[]) =>
		keepLists(inTheWay, impedimentsBySubject(impediments)),
	)
	const cardsOf = eachCard(() =>
		eachPart(
			(card: CardShape, ways: InTheWay, _shift: object) => [
				pageOf(card),
				...(ways.get(subjectKey({ kind: 'card', card: card.id })) ?? NONE),
			],
			({ id, type, props }, [page, ...impediments]) =>
				({ ...props, id, type, page, impediments }) as unknown as PlanCard,
		),
	)
	const tiesThere = memo((ties: readonly TieShape[], presence: Presence) =>
		ties.filter(({ props }) => presence.has(props.from) && presence.has(props.to)),
	)
	const tiesOf = eachPart(
		(_tie: TieShape) => [],
		({ id, props: { meaning, from, to } }): PlanTie => ({ id, meaning, from, to }),
	)
	const gridsOf = eachPart(
		(grid: GridShape, _shift: object) => [pageOf(grid)] as const,
		({ id, props }, [page]): PlanGrid => ({ ...props, id, page }),
	)
	const mapsOf = planMaps(records.byCell)
	const keptQuestions = keptBy(({ key }: PlanQuestion) => key)
	const questionsOf = memo((responses: readonly PlanCard<'response'>[], _shift: object) =>
		keptQuestions(planQuestions(responses, (page) => order.hasPage(page))),
	)
	const findingsOf = finder(records)

	let members: readonly object[] = []
	let inTheWay: InTheWay | undefined
	let plan: Plan | undefined

	return (today) => {
		const { shift } = order
		const maps = records.maps.list()
		const keys = keysOf(maps, shift)
		members = keepList(members, records.cardMembers())
		const presence = presenceOf(keys, members)
		const impediments = impedimentsOf(records.impediments.list(), presence)
		const ways = (inTheWay = inTheWayOf(impediments))
		const cards = eachCard((kind) => cardsOf[kind](records.cards[kind].list(), ways, shift))
		const parts = {
			maps: mapsOf(maps, keys, ways, records.byCell.version, shift),
			cards: keepFields(plan?.cards, cards as Plan['cards']),
			impediments,
			ties: tiesOf(tiesThere(records.ties.list(), presence)),
			grids: gridsOf(records.grids.list(), shift),
			questions: questionsOf(cards.response as Plan['cards']['response'], shift),
		}
		return (plan = keepFields(plan, { ...parts, ...findingsOf(parts, today) }))
	}
}
