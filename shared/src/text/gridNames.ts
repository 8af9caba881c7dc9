import type { GridItem, GridKind } from '../model/shapes/grid.js'
import { gridColumnLabels, gridText } from './grids.js'
import * as labels from './labels.js'

/** What the rows and columns of the grids are called: for the canvas, tables and files. */

export type GridAxis = 'rows' | 'columns'

type Names = Readonly<Record<string, string>>

const NAMES: Record<GridKind, Record<GridAxis, Names>> = {
	purpose: { rows: labels.visitLabels, columns: labels.pairLabels },
	curriculum_match: { rows: labels.subjectLabels, columns: gridColumnLabels },
	who_and_when: { rows: labels.gradeLabels, columns: labels.subjectLabels },
	served_badly: { rows: labels.learnerGroupLabels, columns: {} },
	coexistence: { rows: labels.cohortLabels, columns: labels.yearLabels },
	teacher_support: { rows: labels.needKindLabels, columns: labels.urgencyLabels },
	teacher_help: { rows: {}, columns: gridColumnLabels },
	leadership: { rows: labels.leaderLabels, columns: labels.leaderTaskLabels },
	families: { rows: labels.audienceLabels, columns: labels.messageLabels },
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
