import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

export interface Ended {
	code: number | null
	out: string
	err: string
}

/** Runs one of the server's small programs, such as `backup`, to its end. */
export function runProgram(name: string, args: string[], env: Record<string, string>): Promise<Ended> {
	return runCommand(process.execPath, [entryOf(name), ...args], env)
}

export const entryOf = (name: string): string =>
	createRequire(import.meta.url).resolve(`@groundwork/server/${name}`)

export function runCommand(command: string, args: string[], env: Record<string, string>): Promise<Ended> {
	const child = spawn(command, args, { env: { PATH: process.env['PATH'] ?? '', ...env } })
	const said = { out: '', err: '' }
	child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
	child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })))
}
