import type { Category } from '@groundwork/shared/model/domain'
import type { MapShape, MapShapeProps } from '@groundwork/shared/model/shapes/map'
import { atom } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { mayDraw } from '../access'
import { perEditor } from '../perEditor'

/** Which categories a reader has folded, and which unfolded, whatever the others did. */
export type OwnFolds = Readonly<Partial<Record<Category, boolean>>>

const NONE: OwnFolds = {}

/**
 * Of each map what was folded and unfolded by somebody who may only read it: for her alone, while the board is open, and written
 * nowhere. Whoever may draw folds for everybody.
 */
const folds = perEditor(() => atom<Readonly<Record<TLShapeId, OwnFolds>>>('own folds', {}))

export const ownFoldsOf = (editor: Editor, map: TLShapeId): OwnFolds =>
	mayDraw(editor) ? NONE : (folds(editor).get()[map] ?? NONE)

export function foldForOneself(editor: Editor, { id }: MapShape, category: Category, folded: boolean): void {
	folds(editor).update((all) => ({ ...all, [id]: { ...all[id], [category]: folded } }))
}

/** What is folded for everybody, but for what she turned herself. */
export function foldedWith(shared: MapShapeProps['folded'], own: OwnFolds): MapShapeProps['folded'] {
	const all = Object.entries({ ...shared, ...own })
	return Object.fromEntries(all.filter(([, folded]) => folded)) as MapShapeProps['folded']
}
