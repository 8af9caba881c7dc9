import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { testBrowser } from './browser.mjs'
import { build, install } from './build.mjs'
import { root, say } from './host.mjs'
import { bin, node } from './processes.mjs'

const machineEntry = join(root, 'scripts', 'lib', 'machine.mjs')
const results = join(root, '.cache', 'test')
const unitResults = join(results, 'unit.json')
const browserResults = join(results, 'browser.json')

/** Everything: types, lint, unit, contract, protocol, browser. Returns the exit code. */
export async function runTests() {
	const machine = once(spawn(process.execPath, [machineEntry], { stdio: 'inherit' }), 'exit')
	install()
	build()
	rmSync(results, { recursive: true, force: true })
	mkdirSync(results, { recursive: true })
	const checks = [lint(), format()]
	// What could not be installed is missed by the tests that need it, and they say what to do.
	await machine
	checks.push(unitTests(), browserTests())
	return report(checks)
}

function lint() {
	say('lint')
	return node(bin('.', 'oxlint', 'bin/oxlint'), ['--type-aware', '--deny-warnings'])
}

function format() {
	return node(bin('.', 'oxfmt', 'bin/oxfmt'), ['--check', '.'])
}

function unitTests() {
	say('unit, contract and protocol tests')
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`]
	return node(bin('tests', 'vitest', 'vitest.mjs'), ['run', ...reporters], { cwd: join(root, 'tests') })
}

function browserTests() {
	const path = testBrowser()
	say(`browser tests with ${path ?? "Playwright's own Chromium"}`)
	return node(bin('tests', '@playwright/test', 'cli.js'), ['test', '--reporter=list,json'], {
		cwd: join(root, 'tests'),
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults, ...(path ? { CHROMIUM_PATH: path } : {}) },
	})
}

function read(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'))
	} catch {
		return undefined
	}
}

/** Sums both runners. A check or a runner that ends badly without naming a test counts as one failure. */
function report(checks) {
	say('done')
	const unit = read(unitResults)
	const pages = read(browserResults)?.stats
	const passed = (unit?.numPassedTests ?? 0) + (pages?.expected ?? 0) + (pages?.flaky ?? 0)
	const skipped = (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (pages?.skipped ?? 0)
	const named = (unit?.numFailedTests ?? 0) + (pages?.unexpected ?? 0)
	const bad = checks.filter((code) => code !== 0).length + (unit ? 0 : 1) + (pages ? 0 : 1)
	const failed = Math.max(named, bad > 0 ? 1 : 0)
	console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
	return failed > 0 || passed === 0 ? 1 : 0
}
