import type { TLRecord } from '@tldraw/tlschema'
import type { ImpedimentShape } from './shapes/impediment.js'
import type { StoreLayer } from './roles.js'

/** The layer a record belongs to, from the record alone, so that every replica routes it the same way. */
export function layerOf(record: TLRecord): StoreLayer {
	if (record.typeName === 'shape' && record.type === 'impediment') {
		return (record as unknown as ImpedimentShape).props.visibility === 'team' ? 'review' : 'leaders'
	}
	return 'canvas'
}
