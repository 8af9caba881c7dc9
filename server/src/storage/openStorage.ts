import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkSecret } from '../access/secretCheck.js'
import { DATABASE_FILE } from '../config.js'
import { StartError } from '../errors.js'
import type { Telemetry } from '../operation/telemetry.js'
import { ALWAYS_REACHABLE } from '../reachability.js'
import type { Reachability } from '../reachability.js'
import { openSigningKey } from '../snapshot/signingKey.js'
import type { Signer } from '../snapshot/signer.js'
import { lockDataDir } from './embedded/lockDataDir.js'
import { openEmbedded } from './embedded/openEmbedded.js'
import type { AuthorRegister } from './AuthorRegister.js'
import type { Locks } from './Locks.js'
import type { Log } from './Log.js'
import { START_LOCK, migratePostgres, openPostgres } from './postgres/openPostgres.js'
import { ProcessLocks } from './ProcessLocks.js'
import { openRecords } from './records/openRecords.js'
import type { Records } from './records/Records.js'
import { StorageError } from './StorageError.js'

/** All that a server keeps, in whichever database. */
export interface Storage {
	log: Log
	records: Records
	/** Waits for a database that is away. */
	authors: AuthorRegister
	locks: Locks
	/** Of the log: made with it, and anew when a backup is put in its place. */
	generation: string
	reachability: Reachability
	/** Signs in the name of all servers of the database. */
	signer: Signer
	/** Resolves when all appends so far are durable, or were given up. */
	close(): Promise<void>
}

export interface StorageOptions {
	/** Exists and can be written. */
	dataDir: string
	/** The PostgreSQL that several servers share; without it the database lies in the data folder, which is then this process's alone. */
	databaseUrl: string | null
	sessionSecret: string
	telemetry?: Telemetry
}

/** @throws StartError where it cannot be used. */
export const openStorage = ({ databaseUrl, ...options }: StorageOptions): Promise<Storage> =>
	databaseUrl === null ? openOwn(options) : openShared({ databaseUrl, ...options })

async function openOwn({ dataDir, telemetry }: Omit<StorageOptions, 'databaseUrl'>): Promise<Storage> {
	const lock = lockDataDir(dataDir)
	try {
		const { log, dialect, generation, close } = await openEmbedded(join(dataDir, DATABASE_FILE), telemetry)
		const records = await openRecords({ dialect, database: 'sqlite' })
		return {
			log,
			records,
			authors: records.authors,
			locks: new ProcessLocks(),
			generation,
			reachability: ALWAYS_REACHABLE,
			signer: await openSigningKey({ dataDir, signingKeys: records.signingKeys, shared: false }),
			async close() {
				await records.close()
				await close()
				lock.release()
			},
		}
	} catch (error) {
		lock.release()
		throw error
	}
}

async function openShared({
	dataDir,
	databaseUrl,
	sessionSecret,
	telemetry,
}: StorageOptions & { databaseUrl: string }): Promise<Storage> {
	const { log, dialect, locks, reachability, outlast, close } = openPostgres(databaseUrl, telemetry)
	try {
		return await locks.inTurn(START_LOCK, async () => {
			const generation = await migratePostgres(databaseUrl)
			const records = await openRecords({ dialect, database: 'postgres' })
			const { installation, signingKeys } = records
			if (existsSync(join(dataDir, DATABASE_FILE)) && (await signingKeys.last()) === null) {
				throw new StartError(
					`${dataDir} holds a database of its own, and the one at DATABASE_URL is empty: move it there first with npm run move-to-postgres, or set DATA_DIR to another folder.`,
				)
			}
			await checkSecret(installation, sessionSecret)
			return {
				log,
				records,
				// who owns what never changes: it may be asked again
				authors: { claim: (...claim) => outlast(() => records.authors.claim(...claim)) },
				locks,
				generation,
				reachability,
				signer: await openSigningKey({ dataDir, signingKeys, shared: true }),
				async close() {
					await records.close()
					await close()
				},
			}
		})
	} catch (error) {
		await close()
		throw error instanceof StorageError ? unusable(error) : error
	}
}

/** What is wrong with a database that a server or a program was told to use. */
export const unusable = (error: StorageError): StartError =>
	new StartError(
		`DATABASE_URL should name a PostgreSQL database that answers and in which this program may make tables, and this one fails (${error.code ?? error.message}).`,
		{ cause: error },
	)
