import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import { AssetRecordType, PageRecordType, createBindingId, createShapeId, isBinding, isShape } from 'tldraw'
import type { TLAssetId, TLRecord, TLShape, TLShapeId } from 'tldraw'
import { isImpediment } from '../impediment/ties'
import { subjectAnew, tiedAnew } from '../tie/renewed'
import { isTie } from '../tie/ties'

type IdOf = <Id extends string>(id: Id) => Id

/** The same records under ids that nobody has, naming each other by these: a file opened twice is there twice. */
export function underNewIds(records: readonly TLRecord[]): TLRecord[] {
	const ids = new Map<string, string>(records.map((record) => [record.id, newIdFor(record)]))
	const idOf: IdOf = (id) => (ids.get(id) as typeof id | undefined) ?? id
	return records.map((record): TLRecord => {
		if (isShape(record)) return shapeAnew(record, idOf)
		const renewed = { ...record, id: idOf(record.id) } as TLRecord
		return isBinding(renewed)
			? { ...renewed, fromId: idOf(renewed.fromId), toId: idOf(renewed.toId) }
			: renewed
	})
}

function newIdFor({ typeName }: TLRecord): string {
	switch (typeName) {
		case 'page':
			return PageRecordType.createId()
		case 'shape':
			return createShapeId()
		case 'binding':
			return createBindingId()
		case 'asset':
			return AssetRecordType.createId()
		default:
			throw new Error(`A file brings no ${typeName}`)
	}
}

function shapeAnew(shape: TLShape, idOf: IdOf): TLShape {
	const renewed = { ...shape, id: idOf(shape.id), parentId: idOf(shape.parentId) }
	const shapeIdOf = (id: TLShapeId) => idOf(id)
	if (isTie(renewed)) return tiedAnew(renewed, shapeIdOf)
	if (isImpediment(renewed)) {
		const subjects = Object.values(renewed.props.ties).map((subject) => subjectAnew(subject, shapeIdOf))
		const ties = Object.fromEntries(subjects.map((subject) => [subjectKey(subject), subject]))
		return { ...renewed, props: { ...renewed.props, ties } }
	}
	const asset = assetOf(renewed)
	return asset ? { ...renewed, props: { ...renewed.props, assetId: idOf(asset) } } : renewed
}

/** The asset that a shape shows, if it shows one. */
export const assetOf = ({ props }: TLShape): TLAssetId | null => ('assetId' in props ? props.assetId : null)
