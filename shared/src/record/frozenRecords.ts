import type { SerializedSchema } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import { boardSchema } from '../model/schema.js'
import type { SnapshotHeader, SnapshotParts } from '../protocol/snapshot.js'

/**
 * What a canvas with these parts shows, in the schema of this program: a snapshot may be older than it.
 *
 * @throws where the records cannot be brought to this program's schema, as those of a later one.
 */
export function frozenRecords(
	{ schema }: Pick<SnapshotHeader, 'schema'>,
	{ canvas, review, leaders }: Pick<SnapshotParts, 'canvas' | 'review' | 'leaders'>,
): TLRecord[] {
	// where several layers hold an id, people see what leaders wrote
	const store = { ...canvas?.records, ...review?.records, ...leaders?.records } as Record<string, TLRecord>
	const result = boardSchema.migrateStoreSnapshot({ schema: schema as unknown as SerializedSchema, store })
	if (result.type === 'error') throw new Error(`the records of a snapshot cannot be read: ${result.reason}`)
	return Object.values(result.value)
}
