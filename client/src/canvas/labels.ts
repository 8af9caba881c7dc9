import type { ApproachCode, AspectCode } from '@groundwork/shared/model/domain'
import type { MapApproach, MapAspect, MapShape } from '@groundwork/shared/model/shapes/map'
import { approachLabels, aspectLabels } from '@groundwork/shared/text/labels'
import type { Editor } from 'tldraw'
import { mapsOf } from './map/maps'

/** The team's own name for a row or column, else the catalogue's. */
export const approachName = (approach: MapApproach): string => approach.label || approachLabels[approach.code]

export const aspectName = (aspect: MapAspect): string =>
	aspect.label || (aspect.code === 'other' ? '' : aspectLabels[aspect.code]) || '—'

/** What the row that a card names is called: as on the first map that has it, else as in the catalogue. */
export function aspectNameByKey(editor: Editor, key: string): string {
	const found = firstOf(editor, (map) => map.props.aspects[key])
	return found ? aspectName(found) : (aspectLabels[key as AspectCode] ?? key)
}

export function approachNameByKey(editor: Editor, key: string): string {
	const found = firstOf(editor, (map) => map.props.approaches[key])
	return found ? approachName(found) : (approachLabels[key as ApproachCode] ?? key)
}

function firstOf<Found>(editor: Editor, pick: (map: MapShape) => Found | undefined): Found | undefined {
	for (const map of mapsOf(editor)) {
		const found = pick(map)
		if (found) return found
	}
	return undefined
}
