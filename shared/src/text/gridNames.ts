import type { GridItem, GridKind } from '../model/shapes/grid.js'
import { gridColumnLabels, gridText } from './grids.js'
import * as gridLabels from './gridLabels.js'
import * as labels from './labels.js'

/** What the rows and columns of the grids are called: for the canvas, tables and files. */

export type GridAxis = 'rows' | 'columns'

type Names = Readonly<Record<string, string>>

const NAMES: Record<GridKind, Record<GridAxis, Names>> = {
	purpose: { rows: gridLabels.visitLabels, columns: gridLabels.pairLabels },
	curriculum_match: { rows: gridLabels.subjectLabels, columns: gridColumnLabels },
	who_and_when: { rows: gridLabels.gradeLabels, columns: gridLabels.subjectLabels },
	served_badly: { rows: labels.learnerGroupLabels, columns: {} },
	coexistence: { rows: gridLabels.cohortLabels, columns: gridLabels.yearLabels },
	teacher_support: { rows: labels.needKindLabels, columns: labels.urgencyLabels },
	teacher_help: { rows: {}, columns: gridColumnLabels },
	leadership: { rows: gridLabels.leaderLabels, columns: gridLabels.leaderTaskLabels },
	families: { rows: gridLabels.audienceLabels, columns: gridLabels.messageLabels },
}

/** Empty where the catalogue has no such code, as for a row the team added. */
export function catalogueName(grid: GridKind, axis: GridAxis, code: string): string {
	const names = NAMES[grid][axis]
	return Object.hasOwn(names, code) ? names[code]! : ''
}

/** What a row or column is called: by the team's own name for it, else by the catalogue's. */
export const itemName = (
	grid: GridKind,
	axis: GridAxis,
	{ code, label }: Pick<GridItem, 'code' | 'label'>,
): string => label || catalogueName(grid, axis, code) || gridText.unnamed
