import type { GuideStep } from '@groundwork/shared/text/guide'
import type { Editor } from 'tldraw'
import { mapsOnBoard } from '../../../canvas/map/maps'
import { shapesOnBoard } from '../../../canvas/wholeBoard'

export const STEPS: readonly GuideStep[] = ['approaches', 'judge', 'change']

/** The steps that are still to be done, whichever page one looks at; none on a board without a map, where there is nothing to be shown. */
export function stepsLeft(editor: Editor): GuideStep[] {
	const maps = mapsOnBoard(editor)
	if (maps.length === 0) return []
	const done: Record<GuideStep, boolean> = {
		approaches: maps.some(({ props }) => Object.keys(props.approaches).length > 0),
		judge: maps.some(({ props }) => Object.values(props.cells).some(({ fit }) => fit !== 'unknown')),
		change: shapesOnBoard(editor, 'change').length > 0,
	}
	return STEPS.filter((step) => !done[step])
}
