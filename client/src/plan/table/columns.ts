import { CARDS, CARD_TITLES } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { fieldText } from '@groundwork/shared/text/fields'
import type { FieldText } from '@groundwork/shared/text/fields'
import { inspectText } from '@groundwork/shared/text/inspect'

export interface Column {
	name: string
	field: Field
	label: string
	/** Where nobody has filled it in: what to write there. */
	unsaid: string
	/** In CSS pixels. */
	width: number
}

const WIDTHS: Record<Field['type'], number> = {
	text: 168,
	code: 156,
	codes: 180,
	scale: 132,
	date: 150,
	key: 190,
}
const LONG = 240
const TITLE = 280

/** The columns of a kind of card: what it is called by, where it belongs, and the rest of its fields as they are said. */
export function columnsOf(kind: CardKind): Column[] {
	const fields = Object.entries(CARDS[kind] as Readonly<Record<string, Field>>)
	const texts = cardFieldTexts[kind] as Readonly<Record<string, FieldText>>
	const title = CARD_TITLES[kind] as string
	const rank = (name: string, field: Field) => (name === title ? 0 : field.type === 'key' ? 1 : 2)
	return fields
		.filter(([name]) => !(kind === 'response' && name === 'wording'))
		.map(([name, field]) => ({
			name,
			field,
			label: texts[name]?.label ?? inspectText.name,
			unsaid: texts[name]?.placeholder ?? fieldText.notSaid,
			width: name === title ? TITLE : field.type === 'text' && field.long ? LONG : WIDTHS[field.type],
		}))
		.toSorted((a, b) => rank(a.name, a.field) - rank(b.name, b.field))
}
