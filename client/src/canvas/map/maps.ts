import { mapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import type { MapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import type { MapShape, MapShapeProps } from '@groundwork/shared/model/shapes/map'
import { Box, WeakCache, computed } from 'tldraw'
import type { Editor, TLShape, TLShapeId, VecLike } from 'tldraw'
import { perEditor } from '../perEditor'

export interface CellAddress {
	map: TLShapeId
	aspect: string
	approach: string
}

export const isMap = (shape: TLShape | undefined): shape is MapShape => (shape?.type as string) === 'map'

const layouts = new WeakCache<MapShapeProps, MapLayout>()

export const layoutOf = (map: MapShape): MapLayout => layouts.get(map.props, mapLayout)

const maps = perEditor((editor) =>
	computed('maps', () => editor.getCurrentPageShapesSorted().filter((shape) => isMap(shape))),
)

/** The maps of the page, the lowest first. */
export const mapsOf = (editor: Editor): MapShape[] => maps(editor).get()

/** The cell under a point of the page, on the topmost map there. */
export function cellAt(editor: Editor, point: VecLike): CellAddress | undefined {
	for (const map of mapsOf(editor).toReversed()) {
		const { x, y } = editor.getPointInShapeSpace(map, point)
		const cell = layoutOf(map).cellAt(x, y)
		if (cell) return { map: map.id, ...cell }
	}
	return undefined
}

/** Where a cell lies on the page; nothing if its map, row or column is gone. */
export function cellBounds(editor: Editor, address: CellAddress): Box | undefined {
	const map = editor.getShape(address.map)
	if (!isMap(map)) return undefined
	const cell = layoutOf(map).cell(address.aspect, address.approach)
	if (!cell) return undefined
	return Box.FromPoints(
		editor.getShapePageTransform(map).applyToPoints(new Box(cell.x, cell.y, cell.w, cell.h).corners),
	)
}
