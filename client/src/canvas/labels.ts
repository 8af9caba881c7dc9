import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { approachName, approachNameOf, aspectName, aspectNameOf } from '@groundwork/shared/plan/names'
import type { Editor } from 'tldraw'
import { mapsOf } from './map/maps'

export { approachName, aspectName }

/** What the row that a card names is called: as on the first map that has it, else as in the catalogue. */
export function aspectNameByKey(editor: Editor, key: string): string {
	const found = firstOf(editor, (map) => map.props.aspects[key])
	return found ? aspectName(found) : aspectNameOf(key)
}

export function approachNameByKey(editor: Editor, key: string): string {
	const found = firstOf(editor, (map) => map.props.approaches[key])
	return found ? approachName(found) : approachNameOf(key)
}

function firstOf<Found>(editor: Editor, pick: (map: MapShape) => Found | undefined): Found | undefined {
	for (const map of mapsOf(editor)) {
		const found = pick(map)
		if (found) return found
	}
	return undefined
}
