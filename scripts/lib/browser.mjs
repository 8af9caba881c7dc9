import { existsSync, readFileSync } from 'node:fs'
import { fail, say } from './host.mjs'
import { bin, node, run } from './processes.mjs'

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome']

function systemBrowser() {
	const named = process.env.CHROMIUM_PATH
	if (named) return existsSync(named) ? named : fail(`CHROMIUM_PATH names ${named}, which is not there.`)
	return process.platform === 'linux' ? SYSTEM_BROWSERS.find((path) => existsSync(path)) : undefined
}

function isDebian() {
	try {
		return process.platform === 'linux' && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
	} catch {
		return false
	}
}

function installFromDebian() {
	say('apt-get install chromium')
	const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] }
	const wait = ['-o', 'DPkg::Lock::Timeout=120']
	run('apt-get', [...wait, 'update', '-qq'], options)
	run(
		'apt-get',
		[...wait, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
		options,
	)
}

/** Path of the Chromium for the tests; `undefined` is Playwright's own. Installs one where none is there. */
export function browser() {
	if (!systemBrowser() && isDebian() && process.getuid?.() === 0) installFromDebian()
	const found = systemBrowser()
	if (found) return found
	// A no-op where Playwright's own is already there.
	if (node(bin('tests', '@playwright/test', 'cli.js'), ['install', 'chromium']) === 0) return undefined
	return fail(
		'There is no browser for the tests, and none could be installed.\nOn Debian, as root: apt-get install chromium. Elsewhere: npx playwright install chromium. Or set CHROMIUM_PATH to a Chromium or Chrome.',
	)
}
