import type { Anchor, Subject } from '@groundwork/shared/model/discussion'
import { subjectOf } from '@groundwork/shared/discussion/subject'
import { Box, Vec } from 'tldraw'
import type { Editor, TLPageId, TLRecord, TLShape, TLShapeId, VecLike } from 'tldraw'
import { gridCellAt } from '../grid/grids'
import { isImpediment } from '../impediment/ties'
import { cellAt, cellBounds, isMap } from '../map/maps'
import type { CellAddress } from '../map/maps'

/** How far within its cell a pin stands, in page units: the verdict's word stays to be read. */
const CELL_INSET = 8

export const anchorOnCell = ({ map, aspect, approach }: CellAddress): Anchor => ({
	kind: 'cell',
	map,
	row: aspect,
	column: approach,
})

/** On a shape, at its upper right corner unless a point of the page is given. */
export function anchorOnShape(editor: Editor, shape: TLShape, point?: VecLike): Anchor {
	if (!point) return { kind: 'shape', shape: shape.id, x: 1, y: 0 }
	const { minX, minY, w, h } = editor.getShapeGeometry(shape).bounds
	const { x, y } = editor.getPointInShapeSpace(shape, point)
	return { kind: 'shape', shape: shape.id, x: shareOf(x - minX, w), y: shareOf(y - minY, h) }
}

/** To a thousandth: nobody sees more. */
const shareOf = (at: number, of: number) =>
	of === 0 ? 0 : Math.round(Math.max(0, Math.min(1, at / of)) * 1000) / 1000

/** What lies under a point of the page: the topmost shape, the cell of a map, or the page itself. */
export function anchorAt(editor: Editor, point: VecLike): Anchor {
	const shape = editor.getShapesAtPoint(point, { hitInside: true }).find((one) => !isMap(one))
	if (shape) return anchorOnShape(editor, shape, point)
	const cell = cellAt(editor, point)
	if (cell) return anchorOnCell(cell)
	const map = editor.getShapesAtPoint(point, { hitInside: true }).find((one) => isMap(one))
	if (map) return anchorOnShape(editor, map, point)
	// The cells of a grid are no part of its geometry.
	const inGrid = gridCellAt(editor, point)
	const grid = inGrid && editor.getShape(inGrid.grid)
	if (grid) return anchorOnShape(editor, grid, point)
	const round = (value: number) => Math.round(value * 16) / 16
	return { kind: 'point', page: editor.getCurrentPageId(), x: round(point.x), y: round(point.y) }
}

/** Leaders alone see it, and comments are for everybody. */
export const isHidden = (shape: TLShape | undefined): boolean =>
	isImpediment(shape) && shape.props.visibility === 'leaders'

/** The thing itself, on the page; nothing where it is gone. */
export function boundsOf(editor: Editor, anchor: Anchor): Box | undefined {
	if (anchor.kind === 'shape') return editor.getShapePageBounds(anchor.shape)
	if (anchor.kind === 'cell')
		return cellBounds(editor, { map: anchor.map, aspect: anchor.row, approach: anchor.column })
	return editor.getPage(anchor.page) && new Box(anchor.x, anchor.y, 1, 1)
}

/** Where the tip of a pin stands, on the page; nothing where what it is on is gone. */
export function pointOf(editor: Editor, anchor: Anchor): Vec | undefined {
	if (anchor.kind === 'shape') return pointOnShape(editor, anchor.shape, anchor)
	const bounds = boundsOf(editor, anchor)
	if (!bounds) return undefined
	return anchor.kind === 'cell'
		? new Vec(bounds.maxX - CELL_INSET, bounds.minY + CELL_INSET)
		: new Vec(anchor.x, anchor.y)
}

function pointOnShape(editor: Editor, id: TLShapeId, { x, y }: VecLike): Vec | undefined {
	const shape = editor.getShape(id)
	if (!shape) return undefined
	const { minX, minY, w, h } = editor.getShapeGeometry(shape).bounds
	return editor.getShapePageTransform(shape).applyToPoint({ x: minX + x * w, y: minY + y * h })
}

/** The page it is on; nothing where it is gone. */
export function pageOf(editor: Editor, anchor: Anchor): TLPageId | undefined {
	if (anchor.kind === 'point') return editor.getPage(anchor.page)?.id
	const shape = editor.getShape(anchor.kind === 'cell' ? anchor.map : anchor.shape)
	return shape && editor.getAncestorPageId(shape)
}

/** What it is called now; nothing where it is gone. */
export function currentSubject(editor: Editor, anchor: Anchor): Subject | undefined {
	if (!boundsOf(editor, anchor)) return undefined
	const { kind, name } = subjectOf(anchor, (id) => editor.store.get(id as TLRecord['id']))
	return kind === 'unknown' ? undefined : { kind, name }
}

/** Anchors on the same thing have the same; for a cell, whichever thread asks. */
export function thingOf(anchor: Anchor): string {
	if (anchor.kind === 'cell') return `cell ${anchor.map} ${anchor.row} ${anchor.column}`
	return anchor.kind === 'shape' ? `shape ${anchor.shape}` : `point ${anchor.page} ${anchor.x} ${anchor.y}`
}
