import { gridSpec } from '../../model/shapes/grid.js'
import type { GridItem } from '../../model/shapes/grid.js'
import { gridCellKey, orderedItems } from '../../model/shapes/gridLayout.js'
import type { Plan, PlanCard, PlanGrid } from '../../plan/Plan.js'
import { findCard } from '../../plan/find.js'
import { approachName, cardName } from '../../plan/names.js'
import { fieldWords } from '../../text/codes.js'
import { catalogueName, itemName } from '../../text/gridNames.js'
import type { GridAxis } from '../../text/gridNames.js'
import { gridCorners, gridFieldTexts, gridText } from '../../text/grids.js'
import type { FieldText } from '../../text/fields.js'
import { questionLabels } from '../../text/labels.js'
import { reportText } from '../../text/report.js'
import { facts, heading, named, paragraph, section, table } from './blocks.js'
import { chunked } from './map.js'
import type { Block, Section } from './Report.js'

/** So many columns of sentences fit beside each other on a page. */
const COLUMNS_PER_TABLE = 4

const TEXTS: Readonly<Record<string, FieldText>> = gridFieldTexts

/** A row or a column, by its key and with its name. */
interface Line {
	key: string
	name: string
}

/** The boards of nine of the questions as tables. */
export function grids(plan: Plan): Section {
	return section(
		'grids',
		reportText.headings.grids,
		plan.grids.length > 0
			? plan.grids.flatMap((grid) => oneGrid(plan, grid))
			: [paragraph(reportText.grids.none)],
	)
}

function oneGrid(plan: Plan, grid: PlanGrid): Block[] {
	const name = questionLabels[grid.grid]
	const [rows, columns] = [linesOf(plan, grid, 'rows'), linesOf(plan, grid, 'columns')]
	const cards = cardsIn(plan, grid)
	const content = (row: string, column: string) => contentOf(plan, grid, row, column, cards)
	const begins =
		grid.begins === '' ? [] : [{ label: TEXTS['begins']!.label, value: reportText.day(grid.begins) }]
	const parts = chunked(columns, COLUMNS_PER_TABLE)
	return [
		heading(name),
		...facts(begins),
		...(rows.length === 0 || columns.length === 0
			? [paragraph(reportText.grids.empty)]
			: parts.map((some, part) =>
					table(
						parts.length === 1 ? name : reportText.grids.part(name, part + 1, parts.length),
						[[gridCorners[grid.grid], 1.2], ...some.map((column) => [column.name, 1.6] as const)],
						rows.map((row) => [
							named(row.name),
							...some.map((column) => content(row.key, column.key) || reportText.nothing),
						]),
					),
				)),
		...hidden(grid, name, rows, columns),
	]
}

/** Those of the catalogue and the team, behind what is taken from other records. */
function linesOf(plan: Plan, grid: PlanGrid, axis: GridAxis): Line[] {
	const { live } = gridSpec(grid.grid)[axis]
	const own = orderedItems(grid[axis] as Readonly<Record<string, GridItem>>).map(([key, item]) => ({
		key,
		name: itemName(grid.grid, axis, item),
	}))
	if (live === undefined) return own
	if (live === 'approaches') {
		const approaches = plan.maps[0]?.approaches ?? []
		return [...approaches.map((approach) => ({ key: approach.key, name: approachName(approach) })), ...own]
	}
	return [...plan.cards[live].map((card: PlanCard) => ({ key: card.id, name: cardName(card) })), ...own]
}

/** Cards that lie in the cells of a grid because of what they say, or of what they are tied to. */
function cardsIn(plan: Plan, { grid }: PlanGrid): ReadonlyMap<string, PlanCard[]> {
	const found = new Map<string, PlanCard[]>()
	const put = (key: string, card: PlanCard) => {
		const here = found.get(key) ?? []
		if (!here.includes(card)) found.set(key, [...here, card])
	}
	const { cards } = gridSpec(grid)
	if (cards) {
		for (const card of plan.cards[cards.kind] as readonly PlanCard[]) {
			const values = card as unknown as Readonly<Record<string, string>>
			put(gridCellKey(values[cards.row] ?? '', values[cards.column] ?? ''), card)
		}
	}
	if (grid === 'teacher_help') {
		for (const { meaning, from, to } of plan.ties) {
			if (meaning !== 'answers' || from.kind !== 'card' || to.kind !== 'card') continue
			const provider = findCard(plan, from.card)
			if (provider?.type === 'provider') put(gridCellKey(to.card, 'provider'), provider)
		}
	}
	return found
}

function contentOf(
	plan: Plan,
	grid: PlanGrid,
	row: string,
	column: string,
	cards: ReadonlyMap<string, PlanCard[]>,
): string {
	const key = gridCellKey(row, column)
	const control = controlOfApproach(plan, grid, row)
	return [
		...(control ? [control] : []),
		...cellLines(grid, grid.cells[key] ?? {}),
		...(cards.get(key) ?? []).map((card) => named(cardName(card))),
	].join('\n')
}

/** Where an approach lies on the scale is what the map says of it. */
function controlOfApproach(plan: Plan, { grid }: PlanGrid, row: string): string {
	if (grid !== 'curriculum_match') return ''
	const approach = plan.maps[0]?.approaches.find(({ key }) => key === row)
	const { control } = gridSpec(grid).fields
	return approach && control ? fieldWords(control, approach.control) : ''
}

/** What is written in a cell: one text alone without its name, several each behind theirs. */
function cellLines({ grid }: PlanGrid, cell: Readonly<Record<string, string>>): string[] {
	const { fields } = gridSpec(grid)
	const several = Object.keys(fields).length > 1
	const known = Object.entries(fields).map(([name, field]) => [name, fieldWords(field, cell[name])] as const)
	// A later program's field: what it says is shown as it is stored.
	const other = Object.entries(cell).filter(([name]) => !Object.hasOwn(fields, name))
	return [...known, ...other]
		.filter(([, words]) => words.trim() !== '')
		.map(([name, words]) => (several ? gridText.fieldSays(TEXTS[name]?.label ?? name, words) : words))
}

/** What was written in a row or a column that the team took away comes back with it, and is a part of the record. */
function hidden(grid: PlanGrid, name: string, rows: readonly Line[], columns: readonly Line[]): Block[] {
	const isShown = (lines: readonly Line[], key: string) => lines.some((line) => line.key === key)
	const cells = Object.entries(grid.cells).flatMap(([key, cell]): [string, string][] => {
		const [row = '', column = ''] = key.split(':')
		if (isShown(rows, row) && isShown(columns, column)) return []
		const lines = cellLines(grid, cell)
		const where = reportText.grids.cell(
			nameOf(grid, 'rows', row, rows),
			nameOf(grid, 'columns', column, columns),
		)
		return lines.length > 0 ? [[where, lines.join('\n')]] : []
	})
	if (cells.length === 0) return []
	return [
		table(
			reportText.grids.hidden(name),
			[
				[reportText.grids.where, 1],
				[reportText.grids.what, 3],
			],
			cells,
		),
	]
}

/** Of one that is not shown the catalogue's name, where it is one of the catalogue's; else its key, which is all that is left. */
const nameOf = ({ grid }: PlanGrid, axis: GridAxis, key: string, shown: readonly Line[]): string =>
	shown.find((line) => line.key === key)?.name ?? (catalogueName(grid, axis, key) || key)
