import { readFileSync } from 'node:fs'
import { say } from './host.mjs'
import { run } from './processes.mjs'

function isDebian() {
	try {
		return process.platform === 'linux' && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
	} catch {
		return false
	}
}

/** Whether Debian's packages may be installed here: only root can. */
export const mayInstall = () => isDebian() && process.getuid?.() === 0

export function installFromDebian(...packages) {
	say(`apt-get install ${packages.join(' ')}`)
	const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] }
	const wait = ['-o', 'DPkg::Lock::Timeout=120']
	run('apt-get', [...wait, 'update', '-qq'], options)
	run('apt-get', [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...packages], options)
}
