import type { TLShapeId } from '@tldraw/tlschema'
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
import { eachPart, keepFields, keepList, keptBy, memo } from './memo.js'
import { placeCards } from './placement.js'
import { planMaps } from './planMaps.js'
import { planQuestions } from './planQuestions.js'
import { Presence, impedimentsBySubject } from './presence.js'

const NONE: readonly TLShapeId[] = []

/** A board's plan, again and again from the records as they then are. */
export function projecting(records: BoardRecords): (today: string) => Plan {
	const { order } = records
	const pageOf = (shape: { id: string }) => order.placeOf(shape.id).page

	const presenceOf = memo(
		(maps: readonly MapShape[], _members: readonly object[]) =>
			new Presence(maps, (id) => records.isCard(id)),
	)

	let presence = presenceOf([], [])
	const impedimentParts = eachPart(
		({ props }: ImpedimentShape) => presence.of(Object.values(props.ties)),
		({ id, props }, subjects): PlanImpediment => ({ ...props, id, subjects }),
	)
	const impedimentsOf = memo((shapes: readonly ImpedimentShape[], _presence: Presence) =>
		impedimentParts(shapes),
	)
	const inTheWayOf = memo(impedimentsBySubject)
	let inTheWay = inTheWayOf([])

	const cardParts = eachCard(() =>
		eachPart(
			(card: CardShape) => [
				pageOf(card),
				...(inTheWay.get(subjectKey({ kind: 'card', card: card.id })) ?? NONE),
			],
			({ id, type, props }, [page, ...impediments]) =>
				({ ...props, id, type, page, impediments }) as unknown as PlanCard,
		),
	)
	const cardsOf = eachCard((kind) =>
		memo((shapes: readonly CardShape[], _inTheWay: object, _shift: object) => cardParts[kind](shapes)),
	)

	const tieParts = eachPart(
		(_tie: TieShape) => [],
		({ id, props: { meaning, from, to } }): PlanTie => ({ id, meaning, from, to }),
	)
	const tiesOf = memo((shapes: readonly TieShape[], _presence: Presence) =>
		tieParts(shapes.filter(({ props }) => presence.has(props.from) && presence.has(props.to))),
	)

	const gridParts = eachPart(
		(grid: GridShape) => [pageOf(grid)],
		({ id, props }, [page]): PlanGrid => ({ ...props, id, page: page! }),
	)
	const gridsOf = memo((shapes: readonly GridShape[], _shift: object) => gridParts(shapes))

	const placedOf = memo((maps: readonly MapShape[], _members: readonly object[], _placing: object) =>
		placeCards(records.cardLists().flat(), maps, order),
	)
	const mapsOf = planMaps()
	const keptQuestions = keptBy(({ key }: PlanQuestion) => key)
	const questionsOf = memo((responses: readonly PlanCard<'response'>[], _shift: object) =>
		keptQuestions(planQuestions(responses, (page) => order.hasPage(page))),
	)

	const findingsOf = finder(records)

	let members: readonly object[] = []
	let plan: Plan | undefined

	return (today) => {
		const maps = records.maps.list()
		members = keepList(members, records.cardMembers())
		presence = presenceOf(maps, members)
		const impediments = impedimentsOf(records.impediments.list(), presence)
		inTheWay = inTheWayOf(impediments)
		const cards = keepFields(
			plan?.cards,
			eachCard((kind) => cardsOf[kind](records.cards[kind].list(), inTheWay, order.shift)) as Plan['cards'],
		)
		const parts = {
			maps: mapsOf(maps, placedOf(maps, members, records.placing), inTheWay),
			cards,
			impediments,
			ties: tiesOf(records.ties.list(), presence),
			grids: gridsOf(records.grids.list(), order.shift),
			questions: questionsOf(cards.response, order.shift),
		}
		return (plan = keepFields(plan, { ...parts, ...findingsOf(parts, today) }))
	}
}
