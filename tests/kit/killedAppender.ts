import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/**
 * A process that appends to a board's canvas until it is killed with many appends answered. Returns the answered numbers.
 *
 * @param storage the URL of a database of PostgreSQL, or the path of an embedded one.
 */
export async function killedAppender(storage: string, board: string): Promise<number[]> {
	const script = fileURLToPath(new URL('../contract/appendUntilKilled.mjs', import.meta.url))
	const child = spawn(process.execPath, [script, storage, board], { stdio: ['ignore', 'pipe', 'inherit'] })
	const exited = once(child, 'exit')
	let said = ''
	for await (const chunk of child.stdout) {
		said += String(chunk)
		if (said.split('\n').length > 400) child.kill('SIGKILL')
	}
	const [, signal] = await exited
	if (signal !== 'SIGKILL') throw new Error('the process that appends ended by itself')
	// the kill may cut the last line in two; what stands before it was answered
	return said.slice(0, said.lastIndexOf('\n')).split('\n').map(Number)
}
