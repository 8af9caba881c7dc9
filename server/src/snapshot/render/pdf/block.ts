import type { Block } from '@groundwork/shared/record/report/Report'
import { drawFacts } from './facts.js'
import { drawHeading, headingHeight } from './headings.js'
import { drawHeatMap, roomForHeatMap } from './heatMap.js'
import { drawList } from './list.js'
import type { Sheet } from './Sheet.js'
import { drawSignOff } from './signOff.js'
import { STYLES } from './styles.js'
import { drawTable, roomForTable } from './table.js'
import { drawText } from './text.js'

/** Of words, to begin with. */
const FEW_LINES = 32

/** What must be left on a page for some blocks to begin there: of headings, with what they head. */
export function roomToBegin(sheet: Sheet, blocks: readonly Block[], from = 0): number {
	const block = blocks[from]
	switch (block?.kind) {
		case undefined:
			return 0
		case 'heading':
			return headingHeight(sheet, block.level, block.text) + roomToBegin(sheet, blocks, from + 1)
		case 'table':
			return roomForTable(sheet, block)
		case 'heatMap':
			return roomForHeatMap(sheet, block)
		case 'paragraph': {
			const next = blocks[from + 1]?.kind
			const leadsOn = next === 'table' || next === 'paragraph'
			return FEW_LINES + (leadsOn ? roomToBegin(sheet, blocks, from + 1) : 0)
		}
		default:
			return FEW_LINES
	}
}

/** Draws one of some blocks. Answers where a heading stands that a bookmark may lead to. */
export function drawBlock(sheet: Sheet, blocks: readonly Block[], at: number): number | undefined {
	const { root } = sheet
	const block = blocks[at]!
	switch (block.kind) {
		case 'heading':
			return drawHeading(sheet, block.level, block.text, roomToBegin(sheet, blocks, at + 1))
		case 'paragraph':
			drawText(sheet, root, 'P', block.text, STYLES.body, { after: 5 })
			return undefined
		case 'facts':
			drawFacts(sheet, root, block.facts)
			return undefined
		case 'list':
			drawList(sheet, root, block.items, block.ordered)
			return undefined
		case 'table':
			drawTable(sheet, root, block)
			return undefined
		case 'heatMap':
			drawHeatMap(sheet, root, block)
			return undefined
		case 'signOff':
			drawSignOff(sheet, root, block.labels, block.lines)
			return undefined
	}
}
