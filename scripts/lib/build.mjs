import { join } from 'node:path'
import { root, say } from './host.mjs'
import { bin, must, node, pnpm, pnpmVersion } from './processes.mjs'

export function install() {
	say(`installing packages with ${pnpmVersion} on Node.js ${process.versions.node}`)
	must(
		'Installing the packages',
		pnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error']),
	)
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
