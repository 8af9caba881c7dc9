import { LIMITS } from '@groundwork/shared/protocol/limits'
import { cardDefaults } from '@groundwork/shared/model/shapes/card'
import type { CardProps, CardShape } from '@groundwork/shared/model/shapes/card'
import { Box, createShapeId } from 'tldraw'
import type { Editor, TLPageId, TLShapeId, TLShapePartial } from 'tldraw'
import { guessHeight } from '../../canvas/card/guessHeight'
import { headBounds, mapsOf, mapsOnBoard } from '../../canvas/map/maps'
import { stackBeside } from '../../canvas/ui/stackBeside'
import { CARD_WIDTH } from '../make'

type Change = Partial<CardProps<'change'>>
type Props = CardProps<'change'>

/** How many of some changes the board has no room for is the caller's to say: this is for how many it has. */
export function roomForChanges(editor: Editor, changes: readonly Change[]): number {
	const { store } = editor
	const records = store.allRecords().filter(({ typeName }) => store.scopedTypes.document.has(typeName)).length
	let room = LIMITS.recordsPerBoard - records
	for (const page of byPage(editor, changes.map(filledIn)).keys())
		room = Math.min(room, editor.options.maxShapesPerPage - editor.getPageShapeIds(page).size)
	return Math.max(0, room)
}

/**
 * Makes cards of all of them, in one step of undo: beside the map they belong to, from the height of their cells on. Returns their
 * ids; none where this person may not draw.
 */
export function addChanges(editor: Editor, changes: readonly Change[]): TLShapeId[] {
	editor.markHistoryStoppingPoint('bring changes')
	const ids: TLShapeId[] = []
	editor.run(() => {
		for (const [page, groups] of byPage(editor, changes.map(filledIn))) {
			// tldraw counts what is on the page that is open.
			if (page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
			const shapes = [...groups].flatMap(([map, props]) => laid(editor, page, map, props))
			editor.createShapes<CardShape>(shapes)
			ids.push(...shapes.map(({ id }) => id))
		}
	})
	return ids.filter((id) => editor.getShape(id))
}

const filledIn = (change: Change): Props => ({ ...cardDefaults('change'), ...change })

/** By the page they will lie on, and on it by the map they will lie beside. */
function byPage(
	editor: Editor,
	changes: readonly Props[],
): Map<TLPageId, Map<TLShapeId | undefined, Props[]>> {
	const pages = new Map<TLPageId, Map<TLShapeId | undefined, Props[]>>()
	for (const change of changes) {
		const map = mapFor(editor, change)
		const page = (map && editor.getAncestorPageId(map)) ?? editor.getCurrentPageId()
		const groups = pages.get(page) ?? new Map<TLShapeId | undefined, Props[]>()
		const group = groups.get(map) ?? []
		group.push(change)
		pages.set(page, groups.set(map, group))
	}
	return pages
}

/** The first with its row and its approach; else the one in sight, or any. */
function mapFor(editor: Editor, { aspect, approach }: Props): TLShapeId | undefined {
	const maps = [...mapsOf(editor), ...mapsOnBoard(editor)]
	const whole = maps.find(({ props }) => aspect in props.aspects && approach in props.approaches)
	return (whole ?? maps[0])?.id
}

function laid(
	editor: Editor,
	page: TLPageId,
	map: TLShapeId | undefined,
	changes: readonly Props[],
): TLShapePartial<CardShape>[] {
	const taken = [...editor.getPageShapeIds(page)].flatMap((id) =>
		id === map ? [] : (editor.getShapePageBounds(id) ?? []),
	)
	const beside = (map && editor.getShapePageBounds(map)) ?? below(taken)
	const places = stackBeside(
		beside,
		taken,
		CARD_WIDTH,
		changes.map((change) => ({
			h: guessHeight(change),
			y: map && headBounds(editor, map, { side: 'row', key: change.aspect })?.y,
		})),
	)
	return changes.map((props, at) => ({
		id: createShapeId(),
		type: 'change',
		parentId: page,
		...places[at],
		props,
	}))
}

/** Where there is no map: a line under all there is. */
function below(taken: readonly Box[]): Box {
	const all = taken.length > 0 ? Box.Common([...taken]) : new Box()
	return new Box(all.minX, all.maxY + 24, 0, 0)
}
