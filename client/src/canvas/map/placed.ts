import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import { cellKey } from '@groundwork/shared/model/shapes/map'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import { computed, isUninitialized } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { isCard } from '../card/cards'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { isImpediment, stands } from '../impediment/ties'
import { perEditor } from '../perEditor'
import { keepEqual } from './keepEqual'
import type { CellAddress } from './maps'

/**
 * What lies where a row and a column meet, on whichever page of the board, looked up and not searched for: a map of fifteen
 * rows and six columns asks ninety times.
 */

export type CardsHere = Readonly<Record<TLShapeId, CardKind>>
/** How severe each of them is. */
export type ImpedimentsHere = Readonly<Record<TLShapeId, number>>

const NO_CARDS: CardsHere = {}
const NO_IMPEDIMENTS: ImpedimentsHere = {}

function idsOf(editor: Editor, types: readonly string[]): TLShapeId[] {
	const byType = editor.store.query.index('shape', 'type').get() as ReadonlyMap<string, Set<TLShapeId>>
	return types.flatMap((type) => [...(byType.get(type) ?? [])])
}

const cards = perEditor((editor) =>
	computed<ReadonlyMap<string, CardsHere>>('cards by cell', (before) => {
		const found = new Map<string, Record<TLShapeId, CardKind>>()
		for (const id of idsOf(editor, CARD_KINDS)) {
			const card = editor.getShape(id)
			if (!isCard(card)) continue
			const { aspect, approach } = card.props
			if (aspect && approach) put(found, cellKey(aspect, approach), id, card.type)
		}
		return keepEqual(isUninitialized(before) ? undefined : before, found)
	}),
)

const impediments = perEditor((editor) =>
	computed<ReadonlyMap<string, ImpedimentsHere>>('impediments by subject', (before) => {
		const found = new Map<string, Record<TLShapeId, number>>()
		for (const id of idsOf(editor, ['impediment'])) {
			const pin = editor.getShape(id)
			if (!isImpediment(pin) || !stands(pin)) continue
			for (const key of Object.keys(pin.props.ties)) put(found, key, id, pin.props.severity)
		}
		return keepEqual(isUninitialized(before) ? undefined : before, found)
	}),
)

function put<Value>(into: Map<string, Record<string, Value>>, key: string, id: string, value: Value): void {
	const here = into.get(key)
	if (here) here[id] = value
	else into.set(key, { [id]: value })
}

export const cardsHere = (editor: Editor, aspect: string, approach: string): CardsHere =>
	cards(editor).get().get(cellKey(aspect, approach)) ?? NO_CARDS

/** The impediments that still stand in the way of a cell. */
export const impedimentsHere = (editor: Editor, { map, aspect, approach }: CellAddress): ImpedimentsHere =>
	impediments(editor)
		.get()
		.get(subjectKey({ kind: 'cell', map, aspect, approach })) ?? NO_IMPEDIMENTS

/** The cards of a cell in the order of the pages, and of each as they lie on it. */
export function cardsAt(editor: Editor, aspect: string, approach: string): CardShape[] {
	const pages = editor.getPages().map(({ id }) => id)
	return Object.keys(cardsHere(editor, aspect, approach))
		.map((id) => editor.getShape(id as TLShapeId))
		.filter((shape) => isCard(shape))
		.map((card) => ({ card, page: pages.indexOf(editor.getAncestorPageId(card)!) }))
		.toSorted((a, b) => a.page - b.page || (a.card.index < b.card.index ? -1 : 1))
		.map(({ card }) => card)
}
