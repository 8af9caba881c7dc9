import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installFromDebian, missingPrograms } from './debian.mjs'

/** Debian keeps the programs of each version of PostgreSQL in a folder of its own, off the path. */
const POSTGRES = '/usr/lib/postgresql'

const foldersOfPostgres = () =>
	existsSync(POSTGRES) ? readdirSync(POSTGRES).map((version) => join(POSTGRES, version, 'bin')) : []

/** Debian's packages of what the tests of several servers start for themselves, where it is missing. */
export const missingServices = () =>
	missingPrograms({ postgres: 'postgresql', 'redis-server': 'redis-server', nginx: 'nginx-light' }, [
		'/usr/sbin',
		...foldersOfPostgres(),
	])

/** Installs them where they may be. Elsewhere what needs them fails, and says what to do. */
export const installServices = () => installFromDebian(missingServices())
