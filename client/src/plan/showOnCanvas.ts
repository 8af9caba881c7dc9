import type { Thread } from '@groundwork/shared/discussion/threads'
import type { Inspected } from './inspect/inspected'
import { questionPageId, responseId } from '@groundwork/shared/board/questionRecords'
import type { Question } from '@groundwork/shared/model/domain'
import { Box } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { visitThread } from '../canvas/discussion/openThread'
import { showPanel } from '../canvas/panels'
import { bringIntoView } from '../canvas/ui/bringIntoView'
import { cameraGoal } from '../canvas/ui/camera'
import { turnTo, visit } from '../canvas/ui/visit'
import { gridCellBounds } from '../canvas/grid/grids'
import type { GridAddress } from '../canvas/grid/grids'
import { cellBounds, isMap, layoutOf } from '../canvas/map/maps'
import { closeView } from './address'

/** Below this what was asked for would be a pattern, not text. */
const LEGIBLE_ZOOM = 0.5
const COMFORTABLE_ZOOM = 0.8

/** Leaves the view for the canvas, turns to the page on which a thing lies, and brings it into sight. */
export function showOnCanvas(editor: Editor, subject: Inspected): void {
	closeView()
	// The canvas takes the focus only once it is no longer covered.
	requestAnimationFrame(() => show(editor, subject))
}

/** The same for what a thread is on, with the thread open. */
export function showThread(editor: Editor, thread: Thread): void {
	closeView()
	requestAnimationFrame(() => visitThread(editor, thread))
}

/** The same for a cell of a grid. */
export function showGridCell(editor: Editor, address: GridAddress): void {
	closeView()
	requestAnimationFrame(() => {
		turnTo(editor, address.grid)
		bring(editor, gridCellBounds(editor, address))
		showPanel(editor, { kind: 'gridCell', ...address })
	})
}

/** The same for the rows and columns of a grid, to be chosen. */
export function showGridSettings(editor: Editor, grid: TLShapeId): void {
	closeView()
	requestAnimationFrame(() => {
		turnTo(editor, grid)
		bring(editor, editor.getShapePageBounds(grid))
		showPanel(editor, { kind: 'gridSettings', grid })
	})
}

function show(editor: Editor, subject: Inspected): void {
	switch (subject.kind) {
		case 'cell':
			turnTo(editor, subject.map)
			bring(editor, cellBounds(editor, subject))
			return showPanel(editor, subject)
		case 'approach':
		case 'aspect':
		case 'map':
			turnTo(editor, subject.map)
			bring(editor, partOfMap(editor, subject))
			return editor.getContainer().focus()
		case 'impediment':
			visitWherever(editor, subject.impediment)
			return showPanel(editor, { kind: 'impediment', pin: subject.impediment })
		case 'card':
			return visitWherever(editor, subject.card)
		case 'question': {
			const response = responseId(subject.question)
			if (editor.getShape(response)) return visitWherever(editor, response)
			const page = questionPageId(subject.question as Question)
			if (editor.getPage(page)) editor.setCurrentPage(page)
			return editor.getContainer().focus()
		}
	}
}

function visitWherever(editor: Editor, id: TLShapeId): void {
	if (!editor.getShape(id)) return editor.getContainer().focus()
	turnTo(editor, id)
	bring(editor, editor.getShapePageBounds(id))
	visit(editor, id)
}

function bring(editor: Editor, bounds: Box | undefined): void {
	bringIntoView(editor, bounds, cameraGoal(editor).z < LEGIBLE_ZOOM ? COMFORTABLE_ZOOM : undefined)
}

/** Where the name of a column or row lies, or the head of the map. */
function partOfMap(editor: Editor, part: Extract<Inspected, { kind: 'approach' | 'aspect' | 'map' }>) {
	const map = editor.getShape(part.map)
	if (!isMap(map)) return undefined
	const { columns, rows, headerHeight, rowHeadingWidth } = layoutOf(editor, map)
	const column = part.kind === 'approach' ? columns.find(({ key }) => key === part.approach) : undefined
	const row = part.kind === 'aspect' ? rows.find(({ key }) => key === part.aspect) : undefined
	const head = new Box(
		column?.x ?? 0,
		row?.y ?? 0,
		column?.width ?? rowHeadingWidth,
		row?.height ?? headerHeight,
	)
	return Box.FromPoints(editor.getShapePageTransform(map).applyToPoints(head.corners))
}
