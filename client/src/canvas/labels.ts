import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { approachName, approachNameOf, aspectName, aspectNameOf } from '@groundwork/shared/plan/names'
import { goneText } from '@groundwork/shared/text/map'
import type { Editor } from 'tldraw'
import { mapsOnBoard } from './map/maps'

export { approachName, aspectName }

/** What the row that a card names is called: as on the first map that has it, else as in the catalogue, and that it is gone. */
export function aspectNameByKey(editor: Editor, key: string): string {
	const found = firstOf(editor, (map) => map.props.aspects[key])
	if (found) return aspectName(found)
	const name = aspectNameOf(key)
	return name === key ? goneText.row : goneName(editor, name)
}

export function approachNameByKey(editor: Editor, key: string): string {
	const found = firstOf(editor, (map) => map.props.approaches[key])
	if (found) return approachName(found)
	const name = approachNameOf(key)
	return name === key ? goneText.column : goneName(editor, name)
}

/** On a board without a map nothing is gone from one. */
const goneName = (editor: Editor, name: string): string =>
	mapsOnBoard(editor).length > 0 ? goneText.named(name) : name

function firstOf<Found>(editor: Editor, pick: (map: MapShape) => Found | undefined): Found | undefined {
	for (const map of mapsOnBoard(editor)) {
		const found = pick(map)
		if (found) return found
	}
	return undefined
}
