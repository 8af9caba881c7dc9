// The commands of the README end here. Node built-ins only: nothing is installed yet when this runs.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { benchBrowser } from './lib/browser.mjs'
import { build, install, installPeers, typecheck } from './lib/build.mjs'
import { checkNode, fail, root } from './lib/host.mjs'
import { bin, node, run } from './lib/processes.mjs'
import { release } from './lib/release.mjs'
import { soak } from './lib/soak.mjs'
import { installServices } from './lib/services.mjs'
import { runTests } from './lib/test.mjs'

checkNode()

const serverEntry = join(root, 'server/dist/main.js')
const benchEntry = join(root, 'tests/bench/dist/bench/main.js')

const commands = {
	start() {
		install()
		build()
		serve(spawn(process.execPath, [serverEntry], { cwd: root, stdio: 'inherit' }))
	},
	build() {
		install()
		build()
		if (process.argv[3]) release(calledFrom(process.argv[3]))
	},
	async test() {
		process.exit(await runTests())
	},
	soak() {
		process.exit(soak(process.argv[3], process.argv[4]))
	},
	dev() {
		install()
		typecheck()
		const watch = spawn(
			process.execPath,
			[bin('.', 'typescript', 'bin/tsc'), '-b', '--watch', '--preserveWatchOutput', 'shared', 'server'],
			{ cwd: root, stdio: 'inherit' },
		)
		const server = spawn(
			process.execPath,
			['--watch-path=server/dist', '--watch-path=shared/dist', serverEntry],
			{ cwd: root, stdio: 'inherit' },
		)
		const client = spawn(process.execPath, [bin('client', 'vite', 'bin/vite.js')], {
			cwd: join(root, 'client'),
			stdio: 'inherit',
		})
		serve(server, [watch, client])
	},
	lint() {
		install()
		process.exit(
			node(bin('.', 'oxlint', 'bin/oxlint'), ['--type-aware', '--deny-warnings']) ||
				node(bin('.', 'oxfmt', 'bin/oxfmt'), ['--check', '.']),
		)
	},
	bench() {
		install()
		if (/^(canvas|bundle)/.test(process.argv[3])) {
			build()
			const chromium = benchBrowser()
			if (chromium) process.env.CHROMIUM_PATH = chromium
		} else typecheck()
		if (/^server(?!\.district)/.test(process.argv[3])) installPeers()
		if (/^(server(\.district)?|simulate)$/.test(process.argv[3])) installServices()
		const flags = ['--expose-gc', '--max-old-space-size=8000']
		process.exit(run(process.execPath, [...flags, benchEntry, ...process.argv.slice(3)]))
	},
	verify() {
		tool('verify')
	},
	backup() {
		tool('backup')
	},
	restore() {
		tool('restore')
	},
	'rotate-key'() {
		tool('rotateKey')
	},
	'new-history'() {
		tool('newHistory')
	},
	'move-to-postgres'() {
		tool('moveToPostgres')
	},
}

/**
 * A program of the server's that does one thing and ends. The files it is told of lie where it was called; DATA_DIR is meant as
 * it is for `start`, from here.
 */
function tool(name) {
	const entry = join(root, `server/dist/${name}.js`)
	if (!existsSync(entry)) {
		install()
		typecheck()
	}
	process.exit(run(process.execPath, [entry, ...process.argv.slice(3).map(fileOrOption)]))
}

const fileOrOption = (argument) => (argument.startsWith('--') ? argument : calledFrom(argument))

/** npm changes into the folder of package.json, and keeps the one it was called in. */
function calledFrom(path) {
	return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** Ends with the server, and hands Ctrl+C and SIGTERM on to it, so that it saves before it stops. */
function serve(server, others = []) {
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
	// npm starts this in a shell that dies of a SIGTERM without handing it on: without a parent the answer is the same.
	const parent = process.ppid
	if (process.env.npm_lifecycle_event) {
		setInterval(() => {
			if (process.ppid !== parent) server.kill('SIGTERM')
		}, 500)
	}
	server.on('exit', (code, signal) => {
		for (const other of others) other.kill()
		process.exit(signal ? 0 : (code ?? 1))
	})
}

const command = commands[process.argv[2]]
if (!command) fail(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`)
command()
