import type { CardShape } from '@groundwork/shared/model/shapes/card'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { isCard } from '../canvas/card/cards'
import { cellBounds, mapsOf } from '../canvas/map/maps'
import type { CellAddress } from '../canvas/map/maps'
import { placeForCell } from './make'
import { turnTo } from '../canvas/ui/visit'

/** So far right of its map a card still counts as laid beside it: three cards abreast. */
const BESIDE = 3 * 304 + 48

/**
 * Gives a card another row or another approach. Where it lay on its cell or beside the map, it goes beside the new one, in the
 * same step of undo; whoever laid it elsewhere on purpose finds it there.
 */
export function placeCard(
	editor: Editor,
	id: TLShapeId,
	place: { aspect: string } | { approach: string },
): void {
	const card = editor.getShape(id)
	if (!isCard(card)) return
	turnTo(editor, id)
	editor.markHistoryStoppingPoint('place card')
	const props = { aspect: card.props.aspect, approach: card.props.approach, ...place }
	const goes = destination(editor, card, props)
	editor.updateShape<CardShape>({ id, type: card.type, ...goes, props: place })
}

function destination(
	editor: Editor,
	card: CardShape,
	{ aspect, approach }: { aspect: string; approach: string },
): VecLike | undefined {
	if (!isLaidByTheMap(editor, card)) return undefined
	for (const map of mapsOf(editor)) {
		const free = placeForCell(editor, { map: map.id, aspect, approach })
		if (free) return { x: free.x, y: free.y }
	}
	return undefined
}

function isLaidByTheMap(editor: Editor, card: CardShape): boolean {
	const bounds = editor.getShapePageBounds(card.id)
	// What lies in a frame or a group was put there by hand.
	if (!bounds || card.parentId !== editor.getCurrentPageId()) return false
	return mapsOf(editor).some((map) => {
		const sheet = editor.getShapePageBounds(map)
		if (!sheet) return false
		const old: CellAddress = { map: map.id, aspect: card.props.aspect, approach: card.props.approach }
		if (cellBounds(editor, old)?.collides(bounds)) return true
		const beside = bounds.x >= sheet.maxX && bounds.x <= sheet.maxX + BESIDE
		return beside && bounds.maxY >= sheet.y && bounds.y <= sheet.maxY
	})
}
