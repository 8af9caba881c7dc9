import { CARD_TITLES } from '../../../model/cards.js'
import type { CardKind } from '../../../model/cards.js'
import type { CardShape } from '../../../model/shapes/card.js'
import { cardText } from '../../../text/canvas.js'
import { cardFieldTexts } from '../../../text/cardFields.js'
import { cardsText } from '../../../text/cards.js'
import { cardKindLabels, claimKindLabels } from '../../../text/labels.js'
import { factsOf } from '../../cardFacts.js'
import type { Fact } from '../../cardFacts.js'
import { CARD_FACES } from '../../cardFaces.js'
import { cardTitle } from '../../names.js'
import type { Board, Piece } from '../Piece.js'
import { chipRows } from '../chips.js'
import type { Chip } from '../chips.js'
import { COLOURS, KIND_COLOURS } from '../palette.js'
import { placeWords } from '../placeWords.js'
import { CARD_SIGNS } from '../signs.js'
import { valuesOf } from '../values.js'
import type { Values } from '../values.js'
import { clipped, element, rect, sign } from '../svg.js'
import { textWidth } from '../words/letterWidths.js'
import { textLine, textLines } from '../words/text.js'
import { fitted, wrap } from '../words/wrap.js'

/** A card as it is read on the canvas: its kind and place, its title, what matters most of its kind, and the facts in a row. */

/** The measures of `client/src/canvas/card/card.css`, in page units. */
const BAR = 6
const INSET = { left: 22, right: 15, top: 12, bottom: 13 }
const GAP = 7
const TITLE = { size: 16, line: 20 }
const BODY = { size: 14, line: 19.6 }
const SMALL = 12
/** Longer texts are cut, where on the canvas the card grows with them. */
const MOST_LINES = 12
const CLAMPED_LINES = 6

export function cardPiece({ type, props }: CardShape, board: Board): Piece {
	const w = Math.min(2000, Math.max(120, props.w))
	const width = w - INSET.left - INSET.right
	const x = INSET.left
	const values = valuesOf(props)
	let y = INSET.top
	let svg = head(type, values, board, { x, y, w: width })
	y += 16 + GAP

	const title = wrap(cardTitle(type, props), { width, size: TITLE.size, bold: true, most: MOST_LINES })
	const empty = type !== 'response' && said(values, CARD_TITLES[type]) === ''
	svg += textLines(
		title,
		x,
		y,
		TITLE.line,
		{
			size: TITLE.size,
			bold: !empty,
			fill: empty ? COLOURS.faint : COLOURS.ink,
			struck: values['status'] === 'dropped',
		},
		width,
	)
	y += title.length * TITLE.line

	const body = type === 'change' ? fromTo(values, x, y + GAP, width) : lines(type, values, x, y + GAP, width)
	if (body.height > 0) {
		svg += body.svg
		y += GAP + body.height
	}

	const facts = factsOf({ type, props })
	if (facts.length > 0) {
		const chips = facts.map((fact, at) => chipOf(fact, at === 0, type, values))
		const row = chipRows(chips, { x, y: y + GAP, w: width, height: 21, gap: 5 })
		svg += row.svg
		y += GAP + row.height
	}
	const box = { x: 0, y: 0, w, h: y + INSET.bottom }
	return { svg: sheet(type, box) + clipped(box, svg), box }
}

function sheet(type: CardKind, { w, h }: { w: number; h: number }): string {
	const radius = 10
	const bar = `M${radius} 0.5H${BAR}V${h - 0.5}H${radius}A${radius - 0.5} ${radius - 0.5} 0 0 1 0.5 ${h - radius}V${radius}A${radius - 0.5} ${radius - 0.5} 0 0 1 ${radius} 0.5Z`
	return (
		rect(
			{ x: 0.5, y: 0.5, w: w - 1, h: h - 1 },
			{ rx: radius, fill: COLOURS.sheet, stroke: COLOURS['rule-strong'] },
		) + element('path', { d: bar, fill: KIND_COLOURS[type] })
	)
}

/** Its kind in sign and word, and the cell it lies on. */
function head(
	type: CardKind,
	props: Values,
	{ plan }: Board,
	{ x, y, w }: { x: number; y: number; w: number },
): string {
	const kind =
		type === 'evidence'
			? claimKindLabels[props['kind'] as keyof typeof claimKindLabels]
			: cardKindLabels[type]
	const colour = KIND_COLOURS[type]
	const before = 20 + textWidth(kind, SMALL, true) + 8
	const place = placeWords(plan, String(props['aspect']), String(props['approach'])) || cardText.nowhere
	const middle = y + 8
	const look = { size: SMALL, fill: COLOURS.faint, anchor: 'end' as const }
	return (
		sign(CARD_SIGNS[type], { x, y: y + 0.5, size: 15, box: 18, colour, line: 1.5 }) +
		textLine(kind, x + 20, middle, { size: SMALL, fill: colour, bold: true }) +
		textLine(fitted(place, w - before, SMALL), x + w, middle, look, w - before)
	)
}

interface Block {
	svg: string
	height: number
}

/** From today's practice to the new one: the arrow leads down to what is new. */
function fromTo(props: Values, x: number, top: number, width: number): Block {
	const inset = 20
	let y = top
	let svg = ''
	for (const name of ['from', 'to'] as const) {
		const words = said(props, name)
		if (words === '') continue
		if (y > top) y += 3
		const bold = name === 'to'
		const wrapped = wrap(words, { width: width - inset, size: BODY.size, most: MOST_LINES })
		if (bold) svg += textLine('→', x, y + BODY.line / 2, { size: BODY.size, bold, fill: KIND_COLOURS.change })
		svg += textLines(
			wrapped,
			x + inset,
			y,
			BODY.line,
			{ size: BODY.size, fill: bold ? COLOURS.ink : COLOURS.soft },
			width - inset,
		)
		y += wrapped.length * BODY.line
	}
	return { svg, height: y - top }
}

function lines(
	type: Exclude<CardKind, 'change'>,
	props: Values,
	x: number,
	top: number,
	width: number,
): Block {
	const texts = cardFieldTexts[type] as Readonly<Record<string, { label: string }>>
	let y = top
	let svg = ''
	for (const name of CARD_FACES[type].lines) {
		const words = said(props, name)
		const shown = words || missed(name)
		if (shown === '') continue
		if (y > top) y += GAP
		const label = name === 'answer' ? '' : (texts[name]?.label ?? '')
		const indent = label === '' ? 0 : textWidth(label, SMALL) + 6
		const bold = name === 'chosen' && words !== ''
		const most = name === 'answer' ? MOST_LINES : CLAMPED_LINES
		const [first = '', ...others] = wrap(shown, { width, size: BODY.size, bold, most, indent })
		const look = { size: BODY.size, bold, fill: words === '' ? COLOURS.faint : COLOURS.ink }
		svg +=
			textLine(label, x, y + BODY.line / 2 + 0.7, { size: SMALL, fill: COLOURS.faint }) +
			textLine(first, x + indent, y + BODY.line / 2, look, width - indent) +
			textLines(others, x, y + BODY.line, BODY.line, look, width)
		y += (1 + others.length) * BODY.line
	}
	return { svg, height: y - top }
}

/** What is missed where nobody has written it. */
function missed(name: string): string {
	if (name === 'answer') return cardsText.noAnswer
	return name === 'chosen' ? cardsText.nothingChosen : ''
}

function chipOf({ name, words }: Fact, first: boolean, type: CardKind, props: Values): Chip {
	const kind = KIND_COLOURS[type]
	if (name === 'owner') return { words, padding: 2, last: true }
	if (type === 'learner_check' && name === 'risk' && props['risk'] === 'high')
		return { words, bold: true, colour: COLOURS.sheet, ground: kind }
	if (first) return { words, bold: true, colour: kind, edge: kind }
	if (name === 'decidedBy') return { words, padding: 2 }
	return {
		words,
		ground: COLOURS.sunken,
		...(name === 'couldFail' && { colour: KIND_COLOURS.learner_check }),
	}
}

const said = (props: Values, name: string): string => (typeof props[name] === 'string' ? props[name] : '')
