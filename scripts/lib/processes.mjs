import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, root } from './host.mjs'

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
export const pnpmVersion = packageManager.split('+')[0]

/** npm's own script, started with this very Node: no shell, no .cmd file, the same on every system. */
function npmCli() {
	const outer = process.env.npm_execpath
	const places = [
		outer?.endsWith('npm-cli.js') ? outer : '',
		join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
		join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
		'/usr/share/nodejs/npm/bin/npm-cli.js',
	]
	return (
		places.find((path) => path && existsSync(path)) ??
		fail('npm was not found beside this Node.js. Install Node.js with npm, then run the same command again.')
	)
}

/** What the outer npm run says of itself is no business of an inner one: `npm_config_call` breaks a nested `npm exec`. */
function cleanEnvironment(extra = {}) {
	const env = { ...process.env, ...extra }
	const outer =
		/^npm_(lifecycle|package|command|execpath|node_execpath|config_(call|package|yes|workspaces?|include_workspace_root)$)/i
	for (const key of Object.keys(env)) if (outer.test(key)) delete env[key]
	return env
}

/** Runs to the end and returns the exit code. */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		...options,
		env: cleanEnvironment(options.env),
	})
	if (result.error) fail(`${command} could not be started: ${result.error.message}`)
	return result.status ?? 1
}

export const node = (script, args, options) => run(process.execPath, [script, ...args], options)

export const npm = (args, options) => node(npmCli(), args, options)

export const pnpm = (args, options) =>
	npm(['exec', '--yes', '--loglevel=error', `--package=${pnpmVersion}`, '--', 'pnpm', ...args], options)

/** The script of a command that a workspace's dependency brings. */
export const bin = (workspace, dependency, path) => join(root, workspace, 'node_modules', dependency, path)

export function must(what, code) {
	if (code !== 0) fail(`${what} failed (exit ${code}). The lines above say why.`)
}
