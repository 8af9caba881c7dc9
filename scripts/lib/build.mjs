import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from './host.mjs'
import { bin, must, node, npm, pnpm, pnpmVersion } from './processes.mjs'

export function install() {
	say(`installing packages with ${pnpmVersion} on Node.js ${process.versions.node}`)
	must(
		'Installing the packages',
		pnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error']),
	)
}

/** The servers that ours is measured beside. Nothing else needs them, so they are not in the workspace. */
export function installPeers() {
	const folder = join(root, 'tests/bench/peers')
	const installed = join(folder, 'node_modules/.package-lock.json')
	const wanted = join(folder, 'package-lock.json')
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
	say('installing the peers')
	// what npm prints on stdout would stand among the figures
	const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
	must('Installing the peers', npm(['ci', '--loglevel=error'], options))
}

export function typecheck() {
	must('The TypeScript build', node(bin('.', 'typescript', 'bin/tsc'), ['-b']))
}

export function build() {
	say('building')
	typecheck()
	must(
		'The client build',
		node(bin('client', 'vite', 'bin/vite.js'), ['build', '--logLevel', 'warn'], {
			cwd: join(root, 'client'),
		}),
	)
	say('built')
}
