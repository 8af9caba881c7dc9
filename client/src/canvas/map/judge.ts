import type { Fit } from '@groundwork/shared/model/domain'
import { cellKey, UNJUDGED } from '@groundwork/shared/model/shapes/map'
import type { MapCell, MapShape } from '@groundwork/shared/model/shapes/map'
import type { Editor } from 'tldraw'
import type { LiveText } from '../typing/LiveText'
import type { CellAddress } from './maps'
import { isMap } from './maps'

export const cellOf = (map: MapShape, aspect: string, approach: string): MapCell =>
	map.props.cells[cellKey(aspect, approach)] ?? UNJUDGED

/** One verdict, one step of undo. */
export function judge(editor: Editor, address: CellAddress, fit: Fit): void {
	const map = editor.getShape(address.map)
	if (!isMap(map) || cellOf(map, address.aspect, address.approach).fit === fit) return
	editor.markHistoryStoppingPoint('judge')
	write(editor, map, address, { fit })
}

/** Why it was judged so. The caller marks where undo stops: once when somebody starts to type, not at every letter. */
export function noteOf(editor: Editor, address: CellAddress): LiveText {
	const map = () => {
		const shape = editor.getShape(address.map)
		return isMap(shape) ? shape : undefined
	}
	return {
		read: () => {
			const now = map()
			return now && cellOf(now, address.aspect, address.approach).note
		},
		write: (note) => {
			const now = map()
			if (now) write(editor, now, address, { note })
		},
	}
}

function write(
	editor: Editor,
	map: MapShape,
	{ aspect, approach }: CellAddress,
	part: Partial<MapCell>,
): void {
	const key = cellKey(aspect, approach)
	const cells = { ...map.props.cells, [key]: { ...cellOf(map, aspect, approach), ...part } }
	editor.updateShape<MapShape>({ id: map.id, type: 'map', props: { cells } })
}
