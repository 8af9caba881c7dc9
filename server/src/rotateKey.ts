import { readDataDir } from './config.js'
import { rotateKey } from './operation/rotateKey.js'
import { runProgram } from './operation/runProgram.js'

/** `node rotateKey.js`: a new key for the snapshots to come, while no server uses DATA_DIR. */

await runProgram(async () => {
	const { from, to } = await rotateKey(readDataDir(process.env))
	return [
		`Snapshots are signed with a new key from now on: ${to}`,
		`The old one signed for it, and is gone: ${from}. What it signed still verifies.`,
		'Make a backup, and start the server.',
	]
})
