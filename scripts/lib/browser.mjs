import { existsSync, readFileSync } from 'node:fs'
import { fail, say } from './host.mjs'
import { bin, node, run } from './processes.mjs'

/** Debian's Chromium without its windows: the same pages in a fifth less of the time. */
const HEADLESS = 'chromium-headless-shell'
const WHOLE = 'chromium'

function systemBrowser(debian) {
	const named = process.env.CHROMIUM_PATH
	if (named) return existsSync(named) ? named : fail(`CHROMIUM_PATH names ${named}, which is not there.`)
	if (process.platform !== 'linux') return undefined
	return [debian, WHOLE, 'google-chrome-stable', 'google-chrome']
		.map((name) => `/usr/bin/${name}`)
		.find((path) => existsSync(path))
}

function isDebian() {
	try {
		return process.platform === 'linux' && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
	} catch {
		return false
	}
}

function installFromDebian(debian) {
	say(`apt-get install ${debian}`)
	const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] }
	const wait = ['-o', 'DPkg::Lock::Timeout=120']
	run('apt-get', [...wait, 'update', '-qq'], options)
	run(
		'apt-get',
		[...wait, 'install', '-y', '-qq', '--no-install-recommends', debian, 'fonts-liberation'],
		options,
	)
}

/** Path of the Chromium for the tests; `undefined` is Playwright's own. Installs one where none is there. */
export const testBrowser = () => browser(HEADLESS)

/** The same for measurements: the Chromium that people have. */
export const benchBrowser = () => browser(WHOLE)

function browser(debian) {
	const mayInstall = isDebian() && process.getuid?.() === 0 && !process.env.CHROMIUM_PATH
	if (mayInstall && !existsSync(`/usr/bin/${debian}`)) installFromDebian(debian)
	if (mayInstall && !systemBrowser(debian)) installFromDebian(WHOLE)
	const found = systemBrowser(debian)
	if (found) return found
	// A no-op where Playwright's own is already there.
	if (node(bin('tests', '@playwright/test', 'cli.js'), ['install', 'chromium']) === 0) return undefined
	return fail(
		'There is no browser for the tests, and none could be installed.\nOn Debian, as root: apt-get install chromium. Elsewhere: npx playwright install chromium. Or set CHROMIUM_PATH to a Chromium or Chrome.',
	)
}
