import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What asks of modules that nothing has loaded them yet. */
const FRESH = 'client/src/App.test.ts'

/** What measures how long somebody waits: nothing else runs beside it. */
const ALONE = 'tests/district/chaos.test.ts'

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
		// A file starts its own servers and child processes; more than two at once starve each other on two cores.
		maxWorkers: 2,
		testTimeout: 20_000,
		hookTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'together',
					include: ['{shared,server,client}/src/**/*.test.ts', 'tests/http/**/*.test.ts'],
					exclude: [FRESH],
					// Most import the canvas's schema, all sentences or the whole server: once for each process takes half the time of once for each file.
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'apart',
					include: [FRESH, 'tests/**/*.test.ts'],
					exclude: ['**/node_modules/**', ALONE, 'tests/http/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'postgres',
					include: ON_POSTGRES.map((name) => `tests/http/${name}.test.ts`),
					env: { TEST_DATABASE: 'postgres' },
					// they ask a server and nothing else of the process: what it needs is imported once
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'alone',
					include: [ALONE],
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
})
