import { defineConfig } from '@playwright/test'

// Set by scripts/lib/test.mjs when a system Chromium is used; without it Playwright takes its own.
const executablePath = process.env['CHROMIUM_PATH']

export default defineConfig({
	testDir: 'e2e',
	outputDir: 'test-results',
	// Each test waits for its browsers more than they work: three at a time take hardly longer than one on two cores.
	workers: 3,
	fullyParallel: true,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	forbidOnly: process.env['CI'] !== undefined,
	use: {
		browserName: 'chromium',
		headless: true,
		viewport: { width: 1440, height: 900 },
		// a trace takes two fifths of the time of every test, also of those that pass: `--trace retain-on-failure` asks for it
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			chromiumSandbox: false,
			args: [
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
})
