import type { SerializedSchema } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import { boardSchema } from '../model/schema.js'
import { completeProps } from '../model/shapes/complete.js'

/**
 * Records of a snapshot as this program's records: brought up to date from the schema they were frozen with, and values that came
 * later read as empty. Those that it cannot bring up to date stay as they are, for a validator to judge.
 */
export function currentRecords(
	records: Readonly<Record<string, unknown>>,
	schema: Readonly<Record<string, unknown>>,
): Record<string, TLRecord> {
	const result = boardSchema.migrateStoreSnapshot({
		schema: schema as unknown as SerializedSchema,
		// it migrates in place
		store: structuredCloneOf(records) as Record<string, TLRecord>,
	})
	const migrated = result.type === 'success' ? result.value : (records as Record<string, TLRecord>)
	return Object.fromEntries(Object.entries(migrated).map(([id, record]) => [id, complete(record)]))
}

function complete(record: TLRecord): TLRecord {
	if (record.typeName !== 'shape') return record
	const props = completeProps(record.type, record.props)
	return props === record.props ? record : ({ ...record, props } as TLRecord)
}

const structuredCloneOf = (records: object): unknown => JSON.parse(JSON.stringify(records))
