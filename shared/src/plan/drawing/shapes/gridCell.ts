import { DOSES } from '../../../model/domain.js'
import type { Dose } from '../../../model/domain.js'
import { gridSpec } from '../../../model/shapes/grid.js'
import type { GridShape } from '../../../model/shapes/grid.js'
import { GRID_SIZES, gridCellKey } from '../../../model/shapes/gridLayout.js'
import type { GridRow } from '../../../model/shapes/gridLayout.js'
import { doseLabels } from '../../../text/formLabels.js'
import { gridFieldTexts, gridText } from '../../../text/grids.js'
import type { PlanCard } from '../../Plan.js'
import { cardName } from '../../names.js'
import type { Board } from '../Piece.js'
import type { GridContents } from '../gridContents.js'
import { COLOURS } from '../palette.js'
import { MARKS, RISK_SIGNS } from '../signs.js'
import { rect, sign } from '../svg.js'
import type { Rect } from '../svg.js'
import { lookUp } from '../values.js'
import { textLine, textLines } from '../words/text.js'
import { fitted, wrap } from '../words/wrap.js'
import { scale } from './gridScale.js'

interface CellOf {
	row: GridRow
	column: string
	props: GridShape['props']
	contents: GridContents
	board: Board
}

/** What stands in a cell of a grid: texts, a step of a scale, or the cards that belong there. */
export function gridCell(box: Rect, { row, column, props, contents, board }: CellOf): string {
	const key = gridCellKey(row.key, column)
	const cell = Object.hasOwn(props.cells, key) ? props.cells[key]! : {}
	const { fields, cards } = gridSpec(props.grid)
	const said = (name: string) => (Object.hasOwn(cell, name) ? cell[name]! : '')
	if (props.grid === 'teacher_help' || cards)
		return cardsIn(box, contents.cards(row.key, column), props.grid === 'teacher_help')
	if (props.grid === 'who_and_when') return dose(box, said('dose'), said('note'))
	if (props.grid === 'curriculum_match') {
		// Who decides in an approach is said once, on the map.
		const approach = row.live && board.plan.maps[0]?.approaches.find(({ key: one }) => one === row.key)
		return scale(box, approach ? approach.control : said('control')) + noteMark(box, said('note'))
	}
	return texts(
		box,
		Object.keys(fields).map((name) => [gridFieldTexts[name as 'text'].label, said(name)] as const),
	)
}

/** One alone without its name, several each beneath theirs. */
function texts(box: Rect, all: readonly (readonly [label: string, words: string])[]): string {
	const written = all.filter(([, words]) => words !== '')
	if (written.length === 0) return open(box)
	const { lineHeight, labelHeight, mostLines } = GRID_SIZES
	const width = box.w - 18
	const bottom = box.y + box.h - 3
	let y = box.y + 5
	let svg = rect(box, { rx: 6, fill: COLOURS.sunken })
	for (const [label, words] of written) {
		if (all.length > 1) {
			if (y + labelHeight + lineHeight > bottom) break
			svg += textLine(fitted(label, width, 12), box.x + 9, y + labelHeight / 2, {
				size: 12,
				fill: COLOURS.faint,
			})
			y += labelHeight
		}
		const room = Math.floor((bottom - y) / lineHeight)
		if (room < 1) break
		const lines = wrap(words, { width, size: 14, most: Math.min(mostLines, room) })
		svg += textLines(lines, box.x + 9, y, lineHeight, { size: 14, fill: COLOURS.ink }, width)
		y += lines.length * lineHeight
	}
	return svg
}

const open = (box: Rect, colour: string = COLOURS.rule): string =>
	rect(
		{ x: box.x + 0.5, y: box.y + 0.5, w: box.w - 1, h: box.h - 1 },
		{ rx: 6, fill: 'none', stroke: colour, 'stroke-dasharray': '4 3' },
	)

/** How much: a fuller tint for more, in ink that is read on each. */
const TINTS: Record<Dose, { ground: string; ink: string }> = {
	none: { ground: COLOURS.sunken, ink: COLOURS.soft },
	a_unit: { ground: '#e8edfa', ink: COLOURS.ink },
	some_classes: { ground: '#d2dcf6', ink: COLOURS.ink },
	most_classes: { ground: '#b7c6f0', ink: COLOURS.ink },
	all_day: { ground: COLOURS.accent, ink: COLOURS['accent-ink'] },
}

function dose(box: Rect, value: string, note: string): string {
	const tint = lookUp<(typeof TINTS)[Dose] | undefined>(TINTS, value, undefined)
	if (!tint) return open(box) + noteMark(box, note)
	const middle = box.y + box.h / 2
	const filled = DOSES.indexOf(value as Dose)
	const bars = [0, 1, 2, 3].map((bar) =>
		rect(
			{ x: box.x + 9 + bar * 4.25, y: middle + 2 - bar * 2.75, w: 2.75, h: 4.25 + bar * 2.75 },
			{ fill: bar < filled ? tint.ink : 'none', stroke: tint.ink, 'stroke-width': 0.75 },
		),
	)
	const width = box.w - 32 - (note === '' ? 6 : 22)
	const word = wrap(doseLabels[value as Dose], { width, size: 13, bold: true, most: 2 })
	return (
		rect(box, { rx: 6, fill: tint.ground }) +
		bars.join('') +
		textLines(word, box.x + 32, middle - (word.length * 15) / 2, 15, {
			size: 13,
			bold: true,
			fill: tint.ink,
		}) +
		noteMark(box, note, tint.ink)
	)
}

const noteMark = (box: Rect, note: string, colour: string = COLOURS.soft): string =>
	note.trim() === ''
		? ''
		: sign(MARKS.note, {
				x: box.x + box.w - 19,
				y: box.y + box.h / 2 - 6.5,
				size: 13,
				box: 14,
				colour,
				line: 1.5,
			})

/** The cards that belong here, wherever they lie. A need that nobody helps with stands out. */
function cardsIn(box: Rect, cards: readonly PlanCard[], isMissed: boolean): string {
	if (cards.length === 0 && isMissed) {
		const middle = box.y + box.h / 2
		return (
			open(box, COLOURS.danger) +
			sign('M7 1.5 13 12.5H1zM7 5.5v3.2M7 10.4v.2', {
				x: box.x + 10,
				y: middle - 7,
				size: 14,
				box: 14,
				colour: COLOURS.danger,
				line: 1.4,
			}) +
			textLine(gridText.nobody, box.x + 32, middle, { size: 14, bold: true, fill: COLOURS.danger })
		)
	}
	const { chipHeight, chipGap } = GRID_SIZES
	const chips = cards.map((card, at) =>
		chip(card, {
			x: box.x + 5,
			y: box.y + 5 + at * (chipHeight + chipGap),
			w: box.w - 10,
			h: chipHeight,
		}),
	)
	return open(box) + chips.join('')
}

function chip(card: PlanCard, { x, y, w, h }: Rect): string {
	const risk = card.type === 'learner_check' ? card.risk : undefined
	const ink = risk === 'high' ? COLOURS.danger : COLOURS.ink
	const start = x + 9 + (risk ? 20 : 0)
	const room = x + w - 8 - start
	return (
		rect(
			{ x: x + 0.5, y: y + 0.5, w: w - 1, h: h - 1 },
			{ rx: 6, fill: COLOURS.sheet, stroke: risk === 'high' ? COLOURS.danger : COLOURS['rule-strong'] },
		) +
		(risk ? sign(RISK_SIGNS[risk], { x: x + 9, y: y + h / 2 - 7, size: 14, box: 14, colour: ink }) : '') +
		textLine(
			fitted(cardName(card), room, 13, risk === 'high'),
			start,
			y + h / 2,
			{ size: 13, bold: risk === 'high', fill: ink },
			room,
		)
	)
}
