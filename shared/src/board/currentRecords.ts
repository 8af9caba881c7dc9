import type { SerializedSchema } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import { boardSchema } from '../model/schema.js'
import { completeProps } from '../model/shapes/complete.js'
import { isEqual } from './pointer.js'

/**
 * Records of a snapshot as this program's records: brought up to date from the schema they were frozen with, and values that came
 * later read as empty. Those that it cannot bring up to date stay as they are, for a validator to judge.
 */
export function currentRecords(
	records: Readonly<Record<string, unknown>>,
	schema: Readonly<Record<string, unknown>>,
): Record<string, TLRecord> {
	const own = records as Record<string, TLRecord>
	const brought = isEqual(schema, boardSchema.serialize()) ? own : migrated(own, schema)
	return Object.fromEntries(Object.entries(brought).map(([id, record]) => [id, complete(record)]))
}

function migrated(records: Record<string, TLRecord>, schema: object): Record<string, TLRecord> {
	const result = boardSchema.migrateStoreSnapshot({
		schema: schema as SerializedSchema,
		// it migrates in place
		store: JSON.parse(JSON.stringify(records)) as Record<string, TLRecord>,
	})
	return result.type === 'success' ? result.value : records
}

function complete(record: TLRecord): TLRecord {
	if (record.typeName !== 'shape') return record
	const props = completeProps(record.type, record.props)
	return props === record.props ? record : ({ ...record, props } as TLRecord)
}
