import type { ApproachCode, AspectCode, Category } from '@groundwork/shared/model/domain'
import { categoryOf } from '@groundwork/shared/model/domain'
import { newApproach } from '@groundwork/shared/model/shapes/map'
import type { MapApproach, MapAspect, MapShape } from '@groundwork/shared/model/shapes/map'
import { orderedApproaches, orderedAspects } from '@groundwork/shared/model/shapes/mapLayout'
import { getIndexAbove, getIndexBetween, sortByIndex, uniqueId } from 'tldraw'
import type { Editor, IndexKey } from 'tldraw'

/** Changes of a map's rows and columns. Cells stay: what was judged comes back with its row or column. */

type Props = Partial<MapShape['props']>
type Indexed = { index: IndexKey }

function write(editor: Editor, map: MapShape, what: string, props: Props): void {
	editor.markHistoryStoppingPoint(what)
	editor.updateShape<MapShape>({ id: map.id, type: 'map', props })
}

export const ownKey = () => `own_${uniqueId(12).replaceAll(/[^a-z0-9]/gi, '0')}`
export const lastIndex = (items: Record<string, Indexed>): IndexKey | undefined =>
	Object.values(items).toSorted(sortByIndex).at(-1)?.index
export const without = <Item>(items: Record<string, Item>, key: string): Record<string, Item> => {
	const { [key]: _removed, ...rest } = items
	return rest
}

/** At the end, or behind another. Returns its key. */
export function addApproach(
	editor: Editor,
	map: MapShape,
	code: ApproachCode,
	{ label = '', behind }: { label?: string; behind?: string } = {},
): string {
	const key = code === 'other' ? ownKey() : code
	const index = indexBehind(map.props.approaches, behind)
	putApproach(editor, map, key, newApproach({ code, label, index }))
	return key
}

/** Where there is one by that key already, it stays as it is. */
export function putApproach(editor: Editor, map: MapShape, key: string, approach: MapApproach): void {
	if (map.props.approaches[key]) return
	write(editor, map, 'add approach', { approaches: { ...map.props.approaches, [key]: approach } })
}

export function removeApproach(editor: Editor, map: MapShape, key: string): void {
	write(editor, map, 'remove approach', { approaches: without(map.props.approaches, key) })
}

/** A row of the catalogue, at the end of its category, or behind another. Returns its key. */
export function addAspect(editor: Editor, map: MapShape, code: AspectCode, behind?: string): string {
	const index = indexBehind(map.props.aspects, behind)
	putAspect(editor, map, code, { code, label: '', category: categoryOf(code), index })
	return code
}

/** A row of the team's own. Returns its key. */
export function addOwnAspect(
	editor: Editor,
	map: MapShape,
	{ label, category, behind }: { label: string; category: Category; behind?: string },
): string {
	const key = ownKey()
	const index = indexBehind(map.props.aspects, behind)
	putAspect(editor, map, key, { code: 'other', label, category, index })
	return key
}

/** Where there is one by that key already, it stays as it is. */
export function putAspect(editor: Editor, map: MapShape, key: string, aspect: MapAspect): void {
	if (map.props.aspects[key]) return
	write(editor, map, 'add row', { aspects: { ...map.props.aspects, [key]: aspect } })
}

/** Its place among the rows of the other category follows from where it stood before. */
export function recategorise(editor: Editor, map: MapShape, key: string, category: Category): void {
	const aspect = map.props.aspects[key]
	if (!aspect || aspect.category === category) return
	write(editor, map, 'move row', { aspects: { ...map.props.aspects, [key]: { ...aspect, category } } })
}

export function removeAspect(editor: Editor, map: MapShape, key: string): void {
	write(editor, map, 'remove row', { aspects: without(map.props.aspects, key) })
}

export function moveApproach(editor: Editor, map: MapShape, key: string, by: -1 | 1): void {
	const approach = map.props.approaches[key]
	const index = indexAfterMove(orderedApproaches(map.props), key, by)
	if (!approach || !index) return
	write(editor, map, 'move approach', {
		approaches: { ...map.props.approaches, [key]: { ...approach, index } },
	})
}

/** Rows move within their category. */
export function moveAspect(editor: Editor, map: MapShape, key: string, by: -1 | 1): void {
	const aspect = map.props.aspects[key]
	if (!aspect) return
	const fellows = orderedAspects(map.props).filter(([, { category }]) => category === aspect.category)
	const index = indexAfterMove(fellows, key, by)
	if (index)
		write(editor, map, 'move row', { aspects: { ...map.props.aspects, [key]: { ...aspect, index } } })
}

/** Behind one of them, before the next; where that one is gone, at the end. */
function indexBehind(items: Record<string, Indexed>, behind: string | undefined): IndexKey {
	const before = behind === undefined ? undefined : items[behind]?.index
	if (before === undefined) return getIndexAbove(lastIndex(items))
	const next = Object.values(items)
		.map(({ index }) => index)
		.filter((index) => index > before)
		.toSorted()[0]
	return getIndexBetween(before, next)
}

/** Only the moved one gets a new index, so that two people can move two of them at once. */
export function indexAfterMove(items: [string, Indexed][], key: string, by: -1 | 1): IndexKey | undefined {
	const at = items.findIndex(([other]) => other === key)
	const beyond = items[at + by]?.[1].index
	if (at < 0 || beyond === undefined) return undefined
	const next = items[at + 2 * by]?.[1].index
	const [below, above] = by > 0 ? [beyond, next] : [next, beyond]
	return below !== undefined && above !== undefined && below >= above
		? undefined
		: getIndexBetween(below, above)
}
