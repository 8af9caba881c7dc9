import { join } from 'node:path'
import { install, typecheck } from './build.mjs'
import { fail, root, say } from './host.mjs'
import { bin, node } from './processes.mjs'

/** What may be run for longer than `npm test` has time, by name: the test files, and the rounds where none are asked for. */
const SOAKS = {
	convergence: { files: ['convergence/fuzz', 'convergence/kept'], rounds: 1000 },
	socket: { files: ['protocol/fuzz.test'], rounds: 50 },
}

/** Runs one soak to its end. Returns the exit code. */
export function soak(name, asked) {
	const chosen = Object.hasOwn(SOAKS, name ?? '') ? SOAKS[name] : undefined
	if (!chosen) fail(`Usage: npm run soak -- ${Object.keys(SOAKS).join(' | ')} [rounds]`)
	const rounds = asked === undefined ? chosen.rounds : Number(asked)
	if (!Number.isSafeInteger(rounds) || rounds < 1) fail(`${asked} is no number of rounds.`)
	install()
	typecheck()
	say(`${name}: ${rounds} seeds`)
	const reporter = join(root, 'tests', 'kit', 'soakReporter.ts')
	const code = node(
		bin('tests', 'vitest', 'vitest.mjs'),
		['run', ...chosen.files, `--reporter=${reporter}`],
		{
			cwd: join(root, 'tests'),
			env: { SOAK_SEEDS: String(rounds) },
		},
	)
	say(code === 0 ? `${name}: all ${rounds} seeds passed` : `${name}: failed`)
	return code
}
