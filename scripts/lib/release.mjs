import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root, say } from './host.mjs'
import { must, pnpm } from './processes.mjs'

/** What was built, and what the lockfile is read with. */
const FILES = [
	'LICENSE',
	'package.json',
	'pnpm-lock.yaml',
	'pnpm-workspace.yaml',
	'client/dist',
	'client/package.json',
	'server/dist',
	'server/package.json',
	'shared/dist',
	'shared/package.json',
	'tests/package.json',
]

/** Lays into a new folder what a server needs to run, and no more: no sources, no tools. Start it with `node server/dist/main.js`. */
export function release(folder) {
	if (existsSync(folder) && readdirSync(folder).length > 0)
		fail(`${folder} is not empty: name a folder that is, or that does not exist yet.`)
	mkdirSync(folder, { recursive: true })
	for (const file of FILES) cpSync(join(root, file), join(folder, file), { recursive: true })
	must(
		'Installing the packages of the server',
		pnpm(
			[
				'install',
				'--prod',
				'--frozen-lockfile',
				'--filter=@groundwork/server...',
				'--reporter=append-only',
				'--loglevel=error',
			],
			{ cwd: folder },
		),
	)
	say(`${folder} is ready: node server/dist/main.js`)
}
