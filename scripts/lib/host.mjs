import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export function fail(message) {
	console.error(`\n${message}\n`)
	process.exit(1)
}

const began = performance.now()

/** Progress goes to stderr: some commands print on stdout what programs read. */
export function say(what) {
	console.error(`[${((performance.now() - began) / 1000).toFixed(1)} s] ${what}`)
}

/** The versions that the engines field of package.json names. */
export function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number)
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
	if (!fits)
		fail(
			`This is Node.js ${process.versions.node}. Groundwork needs 20.19 or newer in the 20 line, 22.13 or newer in the 22 line, or 24 and up.\nInstall one of these, then run the same command again.`,
		)
}
