import { layerOf } from '@groundwork/shared/model/layerOf'
import { OWN_SHAPES } from '@groundwork/shared/model/schema'
import { isBinding, isShape } from 'tldraw'
import type { TLPageId, TLRecord, TLStore } from 'tldraw'
import { assetOf } from './underNewIds'

export interface SaveChoice {
	/** With what only leaders see. */
	leadersOnly: boolean
	/** Without the shapes that only we know, over which other programs refuse the whole file. */
	forOthers: boolean
}

/** The content of a file: what of the board this person sees and wants in it, its pages under the names that people read. */
export function recordsToSave(
	store: TLStore,
	{ leadersOnly, forOthers }: SaveChoice,
	nameOf: (page: TLPageId) => string,
): TLRecord[] {
	const all = store.allRecords().filter(({ typeName }) => store.scopedTypes.document.has(typeName))
	const shapes = all
		.filter((record) => isShape(record))
		.filter((shape) => leadersOnly || layerOf(shape) !== 'leaders')
		.filter((shape) => !forOthers || !isForUsAlone(shape))
	const named = new Set<string>(shapes.flatMap((shape) => [shape.id, shape.parentId, assetOf(shape) ?? '']))
	const firstPage = all.find(({ typeName }) => typeName === 'page')?.id
	const others = all.filter((record) => {
		if (isShape(record)) return false
		if (isBinding(record)) return named.has(record.fromId) && named.has(record.toId)
		if (record.typeName === 'asset') return named.has(record.id)
		// Without a page it would be no file.
		return (
			record.typeName !== 'page' || named.has(record.id) || (shapes.length === 0 && record.id === firstPage)
		)
	})
	return [...others, ...shapes].map((record) =>
		record.typeName === 'page' ? { ...record, name: nameOf(record.id) } : record,
	)
}

/** Whether there is something that only leaders see. */
export const hasLeadersOnly = (store: TLStore): boolean =>
	store.allRecords().some((record) => layerOf(record) === 'leaders')

/** Whether other programs know no shape of this type. */
export const isForUsAlone = ({ type }: { type: string }): boolean => Object.hasOwn(OWN_SHAPES, type)
