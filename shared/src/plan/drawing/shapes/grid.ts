import { QUESTIONS } from '../../../model/domain.js'
import { gridSpec } from '../../../model/shapes/grid.js'
import type { GridShape } from '../../../model/shapes/grid.js'
import { GRID_SIZES, gridLayout } from '../../../model/shapes/gridLayout.js'
import type { GridColumn, GridLayout, GridRow } from '../../../model/shapes/gridLayout.js'
import { itemName } from '../../../text/gridNames.js'
import { gridCorners, gridText } from '../../../text/grids.js'
import { questionWordings, responseStatusLabels } from '../../../text/labels.js'
import { questionText } from '../../../text/questions.js'
import type { Board, Piece } from '../Piece.js'
import { gridContents } from '../gridContents.js'
import type { GridContents } from '../gridContents.js'
import { COLOURS } from '../palette.js'
import { clipped } from '../svg.js'
import { textLine, textLines } from '../words/text.js'
import { fitted, wrap } from '../words/wrap.js'
import { gridCell } from './gridCell.js'
import { scaleHeading } from './gridScale.js'
import { ruleAcross, tableBox, tableSheet } from './tableSheet.js'

/** The grid of a question with what stands in its cells. Its measures are those of `gridLayout` and of the canvas's `grid.css`. */

const INSET = 16

export function gridPiece({ props }: GridShape, board: Board): Piece {
	const contents = gridContents(board.plan, props.grid)
	const layout = gridLayout(props, contents)
	const { width, height, headerHeight, rows, columns } = layout
	const inside = [
		heading(props.grid, layout, board),
		textLine(fitted(gridCorners[props.grid], layout.rowHeading - INSET - 12, 13), INSET, headerHeight - 16, {
			size: 13,
			fill: COLOURS.faint,
		}),
		...columns.map((column) => columnHead(props.grid, column, headerHeight)),
		ruleAcross(headerHeight, width, true),
		...rows.map((row, at) => gridRow(row, at === 0, layout, props, contents, board)),
		empty(props.grid, layout, board),
	]
	return {
		svg: tableSheet(width, height) + clipped({ x: 0, y: 0, w: width, h: height }, inside.join('')),
		box: tableBox(width, height),
	}
}

/** Which question it is, as the team is asked, and how far the answer is. */
function heading(grid: GridShape['props']['grid'], { width }: GridLayout, { plan }: Board): string {
	const status = plan.questions.find(({ key }) => key === grid)?.response?.status
	const ordinal = questionText.ordinal(QUESTIONS.indexOf(grid) + 1, QUESTIONS.length)
	const line = [ordinal, ...(status ? [responseStatusLabels[status]] : [])].join(' · ')
	const room = Math.min(900, width - 2 * INSET)
	const wording = wrap(questionWordings[grid], { width: room, size: 20, bold: true, most: 2 })
	return (
		textLine(line, INSET, 23, { size: 13, bold: true, fill: COLOURS.soft }) +
		textLines(wording, INSET, 38, 25, { size: 20, bold: true, fill: COLOURS.ink })
	)
}

function columnHead(grid: GridShape['props']['grid'], column: GridColumn, bottom: number): string {
	const { x, width, item } = column
	if (grid === 'curriculum_match') return scaleHeading(x, width, bottom)
	const name = wrap(itemName(grid, 'columns', item), { width: width - 16, size: 14, bold: true, most: 2 })
	return textLines(
		name,
		x + 8,
		bottom - 7 - name.length * 17,
		17,
		{ size: 14, bold: true, fill: COLOURS.ink },
		width - 16,
	)
}

function gridRow(
	row: GridRow,
	first: boolean,
	{ width, rowHeading, columns }: GridLayout,
	props: GridShape['props'],
	contents: GridContents,
	board: Board,
): string {
	const fromMap = row.live && gridSpec(props.grid).rows.live === 'approaches'
	const room = rowHeading - INSET - 12
	const name = wrap(itemName(props.grid, 'rows', row.item), {
		width: room,
		size: 14,
		most: Math.max(1, Math.min(3, Math.floor((row.height - (fromMap ? 16 : 0)) / 17))),
	})
	const tall = name.length * 17 + (fromMap ? 16 : 0)
	const top = row.y + (row.height - tall) / 2
	return (
		(first ? '' : ruleAcross(row.y, width)) +
		textLines(name, INSET, top, 17, { size: 14, fill: COLOURS.ink }, room) +
		(fromMap
			? textLine(gridText.fromMap, INSET, top + name.length * 17 + 8, { size: 12, fill: COLOURS.faint })
			: '') +
		columns
			.map((column) =>
				gridCell(
					{ x: column.x + 3, y: row.y + 3, w: column.width - 6, h: row.height - 6 },
					{ row, column: column.key, props, contents, board },
				),
			)
			.join('')
	)
}

/** A grid that takes its rows or columns from elsewhere, where there is nothing to take yet. */
function empty(
	grid: GridShape['props']['grid'],
	{ rows, columns, rowHeading, headerHeight, width }: GridLayout,
	{ plan }: Board,
): string {
	const needs = grid === 'teacher_help' && rows.length === 0
	const approaches = grid === 'served_badly' && columns.length === 0
	if (!needs && !approaches) return ''
	const x = (approaches ? rowHeading : 0) + 24
	const y = headerHeight + GRID_SIZES.chipGap + 32
	const hint = needs
		? gridText.noNeedsHint
		: plan.maps.length > 0
			? gridText.noApproachesHint
			: gridText.noApproachesAnywhere
	return (
		textLine(needs ? gridText.noNeeds : gridText.noApproaches, x, y, {
			size: 16,
			bold: true,
			fill: COLOURS.ink,
		}) +
		textLines(wrap(hint, { width: Math.min(480, width - x - 24), size: 15 }), x, y + 16, 21, {
			size: 15,
			fill: COLOURS.soft,
		})
	)
}
