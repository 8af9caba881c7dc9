import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Unit tests stand beside their source; what crosses folders, and the kit, stands here. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['{shared,server,client}/src/**/*.test.ts', 'tests/**/*.test.ts'],
		globalSetup: 'tests/kit/services/globalSetup.ts',
		// A file starts its own servers and child processes; more than two at once starve each other on two cores.
		maxWorkers: 2,
		testTimeout: 20_000,
		hookTimeout: 30_000,
	},
})
