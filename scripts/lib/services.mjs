import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installFromDebian, mayInstall } from './debian.mjs'

/** What the tests of several servers start for themselves, by Debian's packages. */
const PACKAGES = { postgres: 'postgresql', 'redis-server': 'redis-server', nginx: 'nginx-light' }

/** Debian keeps the programs of each version of PostgreSQL in a folder of its own, off the path. */
const POSTGRES = '/usr/lib/postgresql'
const SBIN = '/usr/sbin'

const foldersOf = (program) =>
	program === 'postgres' && existsSync(POSTGRES)
		? readdirSync(POSTGRES).map((version) => join(POSTGRES, version, 'bin'))
		: [SBIN]

const isThere = (program) =>
	foldersOf(program).some((folder) => existsSync(join(folder, program))) ||
	spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

/**
 * Installs them where they are missing and may be, and starts none of them. Elsewhere the tests that need them fail, and say what to
 * do.
 */
export function testServices() {
	const missing = Object.keys(PACKAGES).filter((program) => !isThere(program))
	if (missing.length === 0 || !mayInstall()) return
	withoutStarting(() => installFromDebian(...missing.map((program) => PACKAGES[program])))
}

/** What Debian asks before it starts a service that it installed; containers as a rule say no already. */
const POLICY = join(SBIN, 'policy-rc.d')

function withoutStarting(run) {
	if (existsSync(POLICY)) return run()
	writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
	try {
		run()
	} finally {
		rmSync(POLICY)
	}
}
