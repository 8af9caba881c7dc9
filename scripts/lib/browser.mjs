import { existsSync } from 'node:fs'
import { installFromDebian } from './debian.mjs'
import { fail } from './host.mjs'
import { bin, node } from './processes.mjs'

/** Debian's Chromium without its windows: the same pages in a fifth less of the time. */
const HEADLESS = 'chromium-headless-shell'
const WHOLE = 'chromium'
const FONTS = 'fonts-liberation'

const pathOf = (debian) => `/usr/bin/${debian}`

function systemBrowser(debian) {
	const named = process.env.CHROMIUM_PATH
	if (named) return existsSync(named) ? named : fail(`CHROMIUM_PATH names ${named}, which is not there.`)
	if (process.platform !== 'linux') return undefined
	return [debian, WHOLE, 'google-chrome-stable', 'google-chrome'].map(pathOf).find((path) => existsSync(path))
}

/** Debian's packages of the browser for the tests, where it is missing. */
export const missingBrowser = () => missing(HEADLESS)

const missing = (debian) => (process.env.CHROMIUM_PATH || existsSync(pathOf(debian)) ? [] : [debian, FONTS])

/** Path of the Chromium for the tests; `undefined` is Playwright's own. Installs one where none is there. */
export const testBrowser = () => browser(HEADLESS)

/** The same for measurements: the Chromium that people have. */
export const benchBrowser = () => browser(WHOLE)

function browser(debian) {
	installFromDebian(missing(debian))
	if (!systemBrowser(debian)) installFromDebian(missing(WHOLE))
	const found = systemBrowser(debian)
	if (found) return found
	// A no-op where Playwright's own is already there.
	if (node(bin('tests', '@playwright/test', 'cli.js'), ['install', 'chromium']) === 0) return undefined
	return fail(
		'There is no browser for the tests, and none could be installed.\nOn Debian, as root: apt-get install chromium. Elsewhere: npx playwright install chromium. Or set CHROMIUM_PATH to a Chromium or Chrome.',
	)
}
