import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian keeps the programs of each version of PostgreSQL in a folder of its own, off the path. */
const POSTGRES = '/usr/lib/postgresql'

/**
 * The path of a program that the tests start.
 *
 * @param debian the package of Debian that holds it.
 * @throws with what to install, where it is not to be found.
 */
export function findProgram(name: string, debian: string): string {
	const path = (process.env['PATH'] ?? '').split(delimiter)
	const found = [...path, ...postgresFolders(), '/usr/sbin'].map((folder) => join(folder, name)).find(runs)
	if (found) return found
	throw new Error(
		`This test needs the program ${name}, which was not found. On Debian, as root: apt-get install --no-install-recommends ${debian}`,
	)
}

const postgresFolders = (): string[] =>
	existsSync(POSTGRES)
		? readdirSync(POSTGRES)
				.toSorted((a, b) => Number(b) - Number(a))
				.map((version) => join(POSTGRES, version, 'bin'))
		: []

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK)
		return true
	} catch {
		return false
	}
}
