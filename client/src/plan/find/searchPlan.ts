import type { Thread } from '@groundwork/shared/discussion/threads'
import { CARDS } from '@groundwork/shared/model/cards'
import { textFields } from '@groundwork/shared/model/fields'
import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import { APPROACH_FIELDS, CELL_FIELDS } from '@groundwork/shared/model/shapes/map'
import type { FindingSubject, Plan } from '@groundwork/shared/plan/Plan'
import { allCards } from '@groundwork/shared/plan/find'
import {
	approachName,
	aspectName,
	cardName,
	cellName,
	impedimentName,
	questionName,
	questionWording,
} from '@groundwork/shared/plan/names'
import type { TLShapeId } from '@tldraw/tlschema'
import { findFolded, folded } from '../ui/folded'

export type Place =
	| FindingSubject
	| { kind: 'aspect'; map: TLShapeId; aspect: string }
	| { kind: 'comment'; thread: Thread }

/** Something that says what was looked for. */
export interface Found {
	place: Place
	title: string
	/** The text that says it, where that is not the title. */
	text: string
}

/** A thing of the plan with all its texts, folded once. */
interface Entry {
	place: Place
	title: string
	texts: readonly string[]
	haystack: string
}

type Values = Readonly<Record<string, unknown>>

const APPROACH_TEXTS = textFields(APPROACH_FIELDS)
const CELL_TEXTS = textFields(CELL_FIELDS)
const IMPEDIMENT_TEXTS = textFields(IMPEDIMENT_FIELDS)

const indices = new WeakMap<Plan, readonly Entry[]>()

/** Everything that says the words, in the order of the plan: approaches and rows first, answers last. */
export function searchPlan(plan: Plan, query: string): Found[] {
	const wanted = folded(query.trim())
	if (wanted === '') return []
	let entries = indices.get(plan)
	if (!entries) indices.set(plan, (entries = entriesOf(plan)))
	return entries
		.filter(({ haystack }) => haystack.includes(wanted))
		.map(({ place, title, texts }) => ({
			place,
			title,
			text: findFolded(title, wanted) ? '' : (texts.find((text) => findFolded(text, wanted)) ?? ''),
		}))
}

function entry(place: Place, title: string, values: Values, names: readonly string[]): Entry {
	const texts = names.map((name) => values[name]).filter((text) => typeof text === 'string' && text !== '')
	const all = texts as string[]
	return { place, title, texts: all, haystack: folded([title, ...all].join('\n')) }
}

function entriesOf(plan: Plan): Entry[] {
	const values = (thing: object) => thing as Values
	return [
		...plan.maps.flatMap((map) =>
			map.approaches.map((approach) =>
				entry(
					{ kind: 'approach', map: map.id, approach: approach.key },
					approachName(approach),
					values(approach),
					APPROACH_TEXTS,
				),
			),
		),
		...plan.maps.flatMap((map) =>
			map.aspects.map((aspect) =>
				entry({ kind: 'aspect', map: map.id, aspect: aspect.key }, aspectName(aspect), {}, []),
			),
		),
		...plan.maps.flatMap((map) =>
			[...map.cells.values()].flatMap((cell) => {
				const { aspect, approach } = cell
				const texts = { note: cell.note, owner: cell.owner }
				// By its row and column every cell would be found: they are there themselves.
				return texts.note || texts.owner
					? [
							entry(
								{ kind: 'cell', map: map.id, aspect, approach },
								cellName(plan, { map: map.id, aspect, approach }),
								texts,
								CELL_TEXTS,
							),
						]
					: []
			}),
		),
		...allCards(plan.cards)
			.filter(({ type }) => type !== 'response')
			.map((card) =>
				entry({ kind: 'card', card: card.id }, cardName(card), values(card), textFields(CARDS[card.type])),
			),
		...plan.impediments.map((impediment) =>
			entry(
				{ kind: 'impediment', impediment: impediment.id },
				impedimentName(impediment),
				values(impediment),
				IMPEDIMENT_TEXTS,
			),
		),
		...plan.questions.map((question) =>
			entry(
				{ kind: 'question', question: question.key },
				questionName(question),
				{ ...question.response, asked: questionWording(question) },
				['asked', ...textFields(CARDS.response)],
			),
		),
	]
}
