import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { RunOrder } from './kit/runOrder.js'

/** What asks of its process that nothing has run there yet. */
const FRESH = ['client/src/App.test.ts', 'tests/operation/readiness.test.ts']

/** What measures how long somebody waits: whatever runs beside it steps aside. */
const MEASURED = 'tests/district/chaos.test.ts'

const STEP_ASIDE = 'tests/kit/stepAside.ts'

/**
 * What is run once more with a server on PostgreSQL: of each table what reads and writes it. With `TEST_DATABASE=postgres` in the
 * environment everything in `http` and `protocol` runs there.
 */
const ON_POSTGRES = ['assets', 'deletion', 'invitations', 'people', 'restore', 'session', 'snapshotEntries']

/** Unit tests stand beside their source; what crosses folders, and the kit, stands here. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		globalSetup: 'tests/kit/services/globalSetup.ts',
		// What tsc has built is loaded by Node itself, as it runs elsewhere: in a third of the time, and it is faster then too.
		server: { deps: { external: [/\/(shared|server)\/dist\/.+\.js$/] } },
		// Many wait for servers and child processes of theirs; yet more at once starve each other on two cores.
		maxWorkers: 3,
		sequence: { sequencer: RunOrder },
		testTimeout: 20_000,
		hookTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'together',
					include: ['{shared,server,client}/src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['**/node_modules/**', ...FRESH, MEASURED],
					setupFiles: STEP_ASIDE,
					// Most import the canvas's schema, all sentences or the whole server: once for each process takes half the time of once for each file.
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'apart',
					include: FRESH,
					setupFiles: STEP_ASIDE,
				},
			},
			{
				extends: true,
				test: {
					name: 'postgres',
					include: ON_POSTGRES.map((name) => `tests/http/${name}.test.ts`),
					env: { TEST_DATABASE: 'postgres' },
					setupFiles: STEP_ASIDE,
					// they ask a server and nothing else of the process: what it needs is imported once
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'measured',
					include: [MEASURED],
				},
			},
		],
	},
})
