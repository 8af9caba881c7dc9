import type { TLShapeId } from '@tldraw/tlschema'
import { CARD_TITLES } from '../model/cards.js'
import type { CardKind } from '../model/cards.js'
import type { MapApproach, MapAspect } from '../model/shapes/map.js'
import { cardText, impedimentText } from '../text/canvas.js'
import { approachLabels, aspectLabels, questionLabels, questionWordings } from '../text/labels.js'
import { planText } from '../text/plan.js'
import type { FindingSubject, Plan, PlanCard, PlanImpediment, PlanQuestion } from './Plan.js'
import { findCard, findImpediment } from './find.js'

/** What the things of a plan are called, in words. */

/** Keys are what people's programs wrote: one that every object has, such as `constructor`, is no label. */
const labelIn = (labels: Readonly<Record<string, string>>, key: string): string | undefined =>
	Object.hasOwn(labels, key) ? labels[key] : undefined

/** The team's own name for a column, else the catalogue's. */
export const approachName = (approach: Pick<MapApproach, 'code' | 'label'>): string =>
	approach.label || approachLabels[approach.code]

/** The team's own name for a row, else the catalogue's. */
export const aspectName = (aspect: Pick<MapAspect, 'code' | 'label'>): string =>
	aspect.label || (aspect.code === 'other' ? '' : aspectLabels[aspect.code]) || '—'

/** What a column goes by that no map has: as in the catalogue, else by its key. */
export const approachNameOf = (key: string): string => labelIn(approachLabels, key) ?? key

/** What a row goes by that no map has. */
export const aspectNameOf = (key: string): string => labelIn(aspectLabels, key) ?? key

/** What the column that a card names is called: as on the first map that has it, else as in the catalogue. */
export function approachNameByKey(plan: Pick<Plan, 'maps'>, key: string, map?: TLShapeId): string {
	const found = firstOf(plan, map, ({ approaches }) => approaches.find((approach) => approach.key === key))
	return found ? approachName(found) : approachNameOf(key)
}

export function aspectNameByKey(plan: Pick<Plan, 'maps'>, key: string, map?: TLShapeId): string {
	const found = firstOf(plan, map, ({ aspects }) => aspects.find((aspect) => aspect.key === key))
	return found ? aspectName(found) : aspectNameOf(key)
}

function firstOf<Found>(
	{ maps }: Pick<Plan, 'maps'>,
	map: TLShapeId | undefined,
	pick: (map: Plan['maps'][number]) => Found | undefined,
): Found | undefined {
	for (const one of maps) {
		const found = map === undefined || one.id === map ? pick(one) : undefined
		if (found) return found
	}
	return undefined
}

export const cellName = (
	plan: Pick<Plan, 'maps'>,
	{ map, aspect, approach }: { map: TLShapeId; aspect: string; approach: string },
): string => impedimentText.cell(aspectNameByKey(plan, aspect, map), approachNameByKey(plan, approach, map))

/** What a card is called by: its first text, or the question it answers. */
export function cardTitle(kind: CardKind, fields: object): string {
	const values = fields as Readonly<Record<string, string>>
	if (kind === 'response')
		return (
			labelIn(questionWordings, values['question'] ?? '') ?? (values['wording'] || cardText.untitled.response)
		)
	return values[CARD_TITLES[kind]] || cardText.untitled[kind]
}

export const cardName = (card: PlanCard): string => cardTitle(card.type, card)

export const impedimentName = ({ statement }: Pick<PlanImpediment, 'statement'>): string =>
	statement || impedimentText.untitled

/** A question in a word or two; one of the team's own as they put it. */
export const questionName = ({ key, response }: PlanQuestion): string =>
	labelIn(questionLabels, key) ?? (response?.wording || cardText.untitled.response)

/** A question as the team is asked. */
export const questionWording = ({ key, response }: PlanQuestion): string =>
	labelIn(questionWordings, key) ?? (response?.wording || cardText.untitled.response)

/** Whatever a finding, a tie or an impediment is about. */
export function subjectName(plan: Plan, subject: FindingSubject): string {
	switch (subject.kind) {
		case 'cell':
			return cellName(plan, subject)
		case 'approach':
			return approachNameByKey(plan, subject.approach, subject.map)
		case 'card': {
			const card = findCard(plan, subject.card)
			return card ? cardName(card) : planText.gone
		}
		case 'impediment': {
			const impediment = findImpediment(plan, subject.impediment)
			return impediment ? impedimentName(impediment) : planText.gone
		}
		case 'question': {
			const question = plan.questions.find(({ key }) => key === subject.question)
			return question ? questionName(question) : planText.gone
		}
	}
}
