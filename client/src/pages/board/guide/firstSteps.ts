import type { GuideStep } from '@groundwork/shared/text/guide'
import type { Editor } from 'tldraw'
import { isChange } from '../../../canvas/card/cards'
import { mapsOf } from '../../../canvas/map/maps'

export const STEPS: readonly GuideStep[] = ['approaches', 'judge', 'change']

/** The steps that are still to be done; none on a board without a map, where there is nothing to be shown. */
export function stepsLeft(editor: Editor): GuideStep[] {
	const maps = mapsOf(editor)
	if (maps.length === 0) return []
	const done: Record<GuideStep, boolean> = {
		approaches: maps.some(({ props }) => Object.keys(props.approaches).length > 0),
		judge: maps.some(({ props }) => Object.values(props.cells).some(({ fit }) => fit !== 'unknown')),
		change: editor.getCurrentPageShapes().some((shape) => isChange(shape)),
	}
	return STEPS.filter((step) => !done[step])
}
