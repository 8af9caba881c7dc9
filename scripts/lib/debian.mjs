import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './host.mjs'
import { run } from './processes.mjs'

function isDebian() {
	try {
		return process.platform === 'linux' && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
	} catch {
		return false
	}
}

/** Whether Debian's packages may be installed here: only root can. */
export const mayInstall = () => isDebian() && process.getuid?.() === 0

/** The packages of those programs, by their names, that are neither on the path nor in these folders. */
export function missingPrograms(packages, folders = []) {
	const isThere = (program) =>
		folders.some((folder) => existsSync(join(folder, program))) ||
		spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
	return Object.keys(packages)
		.filter((program) => !isThere(program))
		.map((program) => packages[program])
}

let updated = false

/** Installs them, where there are any and Debian's packages may be, and starts none of them. */
export function installFromDebian(packages) {
	const wanted = [...new Set(packages)]
	if (wanted.length === 0 || !mayInstall()) return
	say(`apt-get install ${wanted.join(' ')}`)
	const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] }
	const wait = ['-o', 'DPkg::Lock::Timeout=120']
	withoutStarting(() => {
		if (!updated) run('apt-get', [...wait, 'update', '-qq'], options)
		updated = true
		run('apt-get', [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...wanted], options)
	})
}

/** What Debian asks before it starts a service that it installed; containers as a rule say no already. */
const POLICY = '/usr/sbin/policy-rc.d'

function withoutStarting(install) {
	if (existsSync(POLICY)) return install()
	writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
	try {
		install()
	} finally {
		rmSync(POLICY)
	}
}
