import type { RecordProps, TLBaseShape } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import { CARDS, CARD_KINDS } from '../cards.js'
import type { CardFields, CardKind } from '../cards.js'
import { emptyValues, fieldValidators } from '../fields.js'
import { setAsideValidator } from './setAside.js'
import type { SetAside } from './setAside.js'

/** What every card has beside its fields. `w` is in page units; the height follows the text. */
interface CardFrame {
	w: number
	setAside: SetAside
}

export type CardProps<Kind extends CardKind = CardKind> = CardFields<Kind> & CardFrame

/** A card as a shape of the canvas; its type is its kind. */
export type CardShape<Kind extends CardKind = CardKind> = {
	[K in Kind]: TLBaseShape<K, CardProps<K>>
}[Kind]

export type ChangeShape = CardShape<'change'>

const FRAME: CardFrame = { w: 280, setAside: {} }

export const cardDefaults = <Kind extends CardKind>(kind: Kind): CardProps<Kind> => ({
	...FRAME,
	...emptyValues(CARDS[kind]),
})

export const cardShapeProps = <Kind extends CardKind>(kind: Kind): RecordProps<CardShape<Kind>> =>
	({
		w: T.nonZeroNumber,
		setAside: setAsideValidator,
		...fieldValidators(CARDS[kind]),
	}) as unknown as RecordProps<CardShape<Kind>>

/** One value for each kind of card. */
export const eachCard = <Value>(make: (kind: CardKind) => Value): Record<CardKind, Value> =>
	Object.fromEntries(CARD_KINDS.map((kind) => [kind, make(kind)])) as Record<CardKind, Value>
