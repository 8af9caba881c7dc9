import type { Migration } from 'kysely'
import { first } from './migrations/0001_first.js'
import { writeOnceSnapshots } from './migrations/0002_write_once_snapshots.js'
import { authors } from './migrations/0003_authors.js'
import { sessions } from './migrations/0004_sessions.js'
import { auditAndDeletion } from './migrations/0005_audit_and_deletion.js'
import { threadReads } from './migrations/0006_thread_reads.js'
import { record } from './migrations/0007_record.js'
import { severalServers } from './migrations/0008_several_servers.js'

export type Database = 'sqlite' | 'postgres'

/** One step of the tables, in a file of its own, spelled for either database. */
export type MigrationFor = (database: Database) => Migration

/** By name, in order. A migration that has shipped is never edited: the next change is a new one. */
export const migrations = (database: Database): Record<string, Migration> => ({
	'0001_first': first(database),
	'0002_write_once_snapshots': writeOnceSnapshots(database),
	'0003_authors': authors(database),
	'0004_sessions': sessions(database),
	'0005_audit_and_deletion': auditAndDeletion(database),
	'0006_thread_reads': threadReads(database),
	'0007_record': record(database),
	'0008_several_servers': severalServers(database),
})
