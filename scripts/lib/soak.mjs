import { join } from 'node:path'
import { install, typecheck } from './build.mjs'
import { fail, root, say } from './host.mjs'
import { bin, node } from './processes.mjs'

/** What may be run for longer than `npm test` has time, by name: the test files, and how many of what where nothing is asked for. */
const SOAKS = {
	convergence: {
		files: ['convergence/fuzz', 'convergence/kept'],
		many: 1000,
		of: 'seeds',
		variable: 'SOAK_SEEDS',
	},
	socket: { files: ['protocol/fuzz.test'], many: 50, of: 'seeds', variable: 'SOAK_SEEDS' },
	district: { files: ['district/chaos'], many: 600, of: 'seconds', variable: 'DISTRICT_SECONDS' },
}

/** Runs one soak to its end. Returns the exit code. */
export function soak(name, asked) {
	const chosen = Object.hasOwn(SOAKS, name ?? '') ? SOAKS[name] : undefined
	if (!chosen) fail(`Usage: npm run soak -- ${Object.keys(SOAKS).join(' | ')} [how many seeds or seconds]`)
	const { files, of, variable } = chosen
	const many = asked === undefined ? chosen.many : Number(asked)
	if (!Number.isSafeInteger(many) || many < 1) fail(`${asked} is no number of ${of}.`)
	install()
	typecheck()
	say(`${name}: ${many} ${of}`)
	const reporter = join(root, 'tests', 'kit', 'soakReporter.ts')
	const code = node(bin('tests', 'vitest', 'vitest.mjs'), ['run', ...files, `--reporter=${reporter}`], {
		cwd: join(root, 'tests'),
		env: { [variable]: String(many) },
	})
	say(code === 0 ? `${name}: all ${many} ${of} passed` : `${name}: failed`)
	return code
}
