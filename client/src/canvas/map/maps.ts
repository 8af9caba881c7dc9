import { MAP_SIZES, mapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import type { MapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import type { MapShape, MapShapeProps } from '@groundwork/shared/model/shapes/map'
import { Box, WeakCache, computed } from 'tldraw'
import type { Editor, TLShape, TLShapeId, VecLike } from 'tldraw'
import { perEditor } from '../perEditor'
import { foldedWith, ownFoldsOf } from './ownFolds'
import type { OwnFolds } from './ownFolds'

export interface CellAddress {
	map: TLShapeId
	aspect: string
	approach: string
}

export const isMap = (shape: TLShape | undefined): shape is MapShape => (shape?.type as string) === 'map'

/** By what a reader folded for herself, and then by what everybody has. */
const layouts = new WeakCache<OwnFolds, WeakCache<MapShapeProps, MapLayout>>()

/** How a map lies for whoever looks at it here. */
export function layoutOf(editor: Editor, map: MapShape): MapLayout {
	const own = ownFoldsOf(editor, map.id)
	return layouts
		.get(own, () => new WeakCache())
		.get(map.props, (props) => mapLayout({ ...props, folded: foldedWith(props.folded, own) }))
}

const maps = perEditor((editor) =>
	computed('maps', () => editor.getCurrentPageShapesSorted().filter((shape) => isMap(shape))),
)

/** The maps of the page, the lowest first. */
export const mapsOf = (editor: Editor): MapShape[] => maps(editor).get()

const everyMap = perEditor((editor) =>
	computed('maps of the board', () => {
		const ids = editor.store.query.ids('shape', () => ({ type: { eq: 'map' } })).get()
		return [...ids].map((id) => editor.getShape(id)).filter((shape) => isMap(shape))
	}),
)

/** The maps of all pages. */
export const mapsOnBoard = (editor: Editor): MapShape[] => everyMap(editor).get()

/** A row or a column of a map, by what stands at its beginning. */
export interface Head {
	side: 'row' | 'column'
	key: string
}

/** The head of a row or column at a point of the page. */
export function headAt(editor: Editor, map: MapShape, point: VecLike): Head | undefined {
	const { x, y } = editor.getPointInShapeSpace(map, point)
	const { rows, columns, headerHeight, rowHeadingWidth } = layoutOf(editor, map)
	if (y >= MAP_SIZES.titleHeight && y < headerHeight) {
		const column = columns.find((one) => x >= one.x && x < one.x + one.width)
		return column && { side: 'column', key: column.key }
	}
	if (x < 0 || x >= rowHeadingWidth) return undefined
	const row = rows.find((one) => y >= one.y && y < one.y + one.height)
	return row && { side: 'row', key: row.key }
}

/** Where such a head lies on the page; nothing if it is gone. */
export function headBounds(editor: Editor, id: TLShapeId, { side, key }: Head): Box | undefined {
	const map = editor.getShape(id)
	if (!isMap(map)) return undefined
	const { rows, columns, categories, rowHeadingWidth } = layoutOf(editor, map)
	const column = side === 'column' && columns.find((one) => one.key === key)
	const row =
		side === 'row' &&
		(rows.find((one) => one.key === key) ?? categories.find((band) => band.rows.includes(key)))
	const box = column
		? new Box(column.x, MAP_SIZES.titleHeight, column.width, MAP_SIZES.columnHeadingHeight)
		: row && new Box(0, row.y, rowHeadingWidth, row.height)
	return box ? onPage(editor, map, box) : undefined
}

/** Where the band of a category lies on the page. */
export function bandBounds(editor: Editor, map: MapShape, category: string): Box | undefined {
	const { categories, width } = layoutOf(editor, map)
	const band = categories.find((one) => one.category === category)
	return band && onPage(editor, map, new Box(0, band.y, width, band.height))
}

const onPage = (editor: Editor, map: MapShape, box: Box): Box =>
	Box.FromPoints(editor.getShapePageTransform(map).applyToPoints(box.corners))

/** The cell under a point of the page, on the topmost map there. */
export function cellAt(editor: Editor, point: VecLike): CellAddress | undefined {
	for (const map of mapsOf(editor).toReversed()) {
		const { x, y } = editor.getPointInShapeSpace(map, point)
		const cell = layoutOf(editor, map).cellAt(x, y)
		if (cell) return { map: map.id, ...cell }
	}
	return undefined
}

/** Where a cell lies on the page; nothing if its map, row or column is gone. */
export function cellBounds(editor: Editor, address: CellAddress): Box | undefined {
	const map = editor.getShape(address.map)
	if (!isMap(map)) return undefined
	const cell = layoutOf(editor, map).cell(address.aspect, address.approach)
	return cell && onPage(editor, map, new Box(cell.x, cell.y, cell.w, cell.h))
}
