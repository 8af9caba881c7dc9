import { FITS } from '../../../model/domain.js'
import { countFits } from '../../../model/shapes/countFits.js'
import { isDefined } from '../../../model/shapes/map.js'
import type { MapShape } from '../../../model/shapes/map.js'
import { MAP_SIZES, mapLayout } from '../../../model/shapes/mapLayout.js'
import type { MapBand, MapColumn, MapLayout, MapRow } from '../../../model/shapes/mapLayout.js'
import { mapText } from '../../../text/canvas.js'
import { categoryLabels, categoryQuestions, stanceLabels } from '../../../text/labels.js'
import { headText } from '../../../text/map.js'
import type { PlanMap } from '../../Plan.js'
import { approachName, aspectName } from '../../names.js'
import type { Board, Piece } from '../Piece.js'
import { fitLooks } from '../fitLooks.js'
import { COLOURS } from '../palette.js'
import { STANCE_SIGNS } from '../signs.js'
import { clipped, rect, sign } from '../svg.js'
import { textWidth } from '../words/letterWidths.js'
import { textLine, textLines } from '../words/text.js'
import { fitted, wrap } from '../words/wrap.js'
import { mapCell } from './mapCell.js'
import { ruleAcross, tableBox, tableSheet } from './tableSheet.js'

/** The map at its nearest: every verdict in tone, sign and word. Its measures are those of `mapLayout` and of the canvas's `map.css`. */

const INSET = 16

export function mapPiece({ id, props }: MapShape, board: Board): Piece {
	const layout = mapLayout(props)
	const { width, height, rows, categories, columns } = layout
	const map = board.plan.maps.find((one) => one.id === id)
	const title = fitted(props.title || mapText.untitled, width - 2 * INSET, 22, true)
	const inside = [
		textLine(title, INSET, MAP_SIZES.titleHeight / 2, { size: 22, bold: true, fill: COLOURS.ink }),
		corner(layout),
		...columns.map((column) => columnHead(column, layout.headerHeight)),
		ruleAcross(layout.headerHeight, width, true),
		...categories.map((band) => bandRow(band, layout, props)),
		...rows.map((row, at) =>
			mapRow(row, layout, { props, map, board, first: rows[at - 1]?.category !== row.category }),
		),
		columns.length === 0 ? noColumns(layout) : '',
	]
	return {
		svg: tableSheet(width, height) + clipped({ x: 0, y: 0, w: width, h: height }, inside.join('')),
		box: tableBox(width, height),
	}
}

function corner({ headerHeight, rowHeadingWidth }: MapLayout): string {
	const words = fitted(mapText.aspects, rowHeadingWidth - INSET - 12, 13)
	return textLine(words, INSET, headerHeight - 16, { size: 13, fill: COLOURS.faint })
}

/** An approach: its name, where the team stands, and whether it has said what it means by it. */
function columnHead({ approach, x, width }: MapColumn, bottom: number): string {
	const left = x + 11
	const room = width - 19
	const { stance } = approach
	const away = stance === 'parked' || stance === 'rejected'
	const strong = stance === 'chosen' || stance === 'piloting'
	const name = wrap(approachName(approach), { width: room, size: 15, bold: !away, most: 2 })
	const colour = strong ? COLOURS.ink : COLOURS.soft
	const middle = bottom - 15
	const word = stanceLabels[stance]
	const behind = left + 19 + textWidth(word, 12, strong) + 5
	const missing = isDefined(approach)
		? ''
		: `· ${stance === 'chosen' ? headText.chosenUndefined : headText.undefinedYet}`
	const missed = fitted(missing, x + width - 4 - behind, 12)
	return (
		textLines(
			name,
			left,
			bottom - 26 - name.length * 18,
			18,
			{ size: 15, bold: !away, fill: away ? COLOURS.faint : COLOURS.ink },
			room,
		) +
		sign(STANCE_SIGNS[stance], {
			x: left,
			y: middle - 7,
			size: 14,
			box: 16,
			colour,
			line: 1.6,
			filled: stance === 'chosen',
		}) +
		textLine(word, left + 19, middle, { size: 12, fill: colour, bold: strong }) +
		textLine(missed, behind, middle, {
			size: 12,
			fill: stance === 'chosen' ? COLOURS.danger : COLOURS.faint,
		})
	)
}

/** The head of a category. Folded, it says in one line how its cells stand under each approach. */
function bandRow(
	band: MapBand,
	{ width, rowHeadingWidth, columns }: MapLayout,
	props: MapShape['props'],
): string {
	const { category, y, height, folded } = band
	const middle = y + height / 2
	const question = fitted(categoryQuestions[category], width - rowHeadingWidth - 11 - INSET, 13)
	return (
		rect({ x: 0, y, w: width, h: height }, { fill: COLOURS.band }) +
		textLine(categoryLabels[category], INSET, middle, { size: 13, bold: true, fill: COLOURS.ink }) +
		(folded
			? columns.map((column) => tally(band, column, props)).join('')
			: textLine(question, rowHeadingWidth + 11, middle, { size: 13, fill: COLOURS.soft }))
	)
}

/** Of rows that are folded away, how many of a column are of which verdict, each as wide as it is common. */
function tally(band: MapBand, column: MapColumn, { cells }: MapShape['props']): string {
	const counts = countFits(cells, band.rows, [column.key])
	const present = FITS.filter((fit) => counts[fit] > 0)
	const [gap, least] = [4, 30]
	const free = column.width - 12 - present.length * least - (present.length - 1) * gap
	let x = column.x + 6
	return present
		.map((fit) => {
			const { foreground, background, border } = fitLooks[fit].light
			const unknown = fit === 'unknown'
			const ink = unknown ? COLOURS.faint : foreground
			const w = least + (free * counts[fit]) / band.rows.length
			const middle = { x: x + w / 2, y: band.y + band.height / 2 }
			const box = rect(
				{ x, y: middle.y - 11, w, h: 22 },
				{
					rx: 5,
					fill: unknown ? 'none' : background,
					stroke: border,
					'stroke-dasharray': unknown ? '3 3' : undefined,
				},
			)
			x += w + gap
			return (
				box +
				sign(fitLooks[fit].icon, {
					x: middle.x - 13,
					y: middle.y - 6,
					size: 12,
					box: 16,
					colour: ink,
					line: 2,
				}) +
				textLine(String(counts[fit]), middle.x + 4, middle.y, { size: 12, bold: true, fill: ink })
			)
		})
		.join('')
}

interface RowOf {
	props: MapShape['props']
	map: PlanMap | undefined
	board: Board
	/** Of its category: above it lies the band. */
	first: boolean
}

function mapRow(
	row: MapRow,
	{ width, rowHeadingWidth, columns }: MapLayout,
	{ props, map, board, first }: RowOf,
): string {
	const room = rowHeadingWidth - INSET - 12
	const name = wrap(aspectName(row.aspect), { width: room, size: 15, most: 2 })
	const top = row.y + (row.height - name.length * 18) / 2
	return (
		(first ? '' : ruleAcross(row.y, width)) +
		textLines(name, INSET, top, 18, { size: 15, fill: COLOURS.ink }, room) +
		columns
			.map((column) =>
				mapCell(
					{ x: column.x, y: row.y, w: column.width, h: row.height },
					row.key,
					column.key,
					props,
					map,
					board,
				),
			)
			.join('')
	)
}

function noColumns({ width, headerHeight, rowHeadingWidth }: MapLayout): string {
	const [x, y] = [rowHeadingWidth + 24, headerHeight + MAP_SIZES.categoryHeight + 40]
	const hint = wrap(mapText.noApproachesHint, { width: Math.min(420, width - x - 24), size: 15 })
	return (
		textLine(mapText.noApproaches, x, y, { size: 17, bold: true, fill: COLOURS.ink }) +
		textLines(hint, x, y + 16, 22, { size: 15, fill: COLOURS.soft })
	)
}
