import type { Fit } from '@groundwork/shared/model/domain'
import { cellKey, UNJUDGED } from '@groundwork/shared/model/shapes/map'
import type { MapCell, MapShape } from '@groundwork/shared/model/shapes/map'
import type { Editor } from 'tldraw'
import type { CellAddress } from './maps'
import { isMap } from './maps'

export const cellOf = (map: MapShape, aspect: string, approach: string): MapCell =>
	map.props.cells[cellKey(aspect, approach)] ?? UNJUDGED

/** One verdict, one step of undo. */
export function judge(editor: Editor, address: CellAddress, fit: Fit): void {
	const map = editor.getShape(address.map)
	if (!isMap(map)) return
	const cell = cellOf(map, address.aspect, address.approach)
	if (cell.fit === fit) return
	const cells = { ...map.props.cells, [cellKey(address.aspect, address.approach)]: { ...cell, fit } }
	editor.markHistoryStoppingPoint('judge')
	editor.updateShape<MapShape>({ id: map.id, type: 'map', props: { cells } })
}
