import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { databaseOf } from './databaseOf.js'
import { freePort } from './freePort.js'

const entry = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))
const READY = /Groundwork is running at (\S+?)\/?\n/

/** The real program as a process of its own, on a data folder of its own, so that it can be killed and started again. */
export interface ServerProcess {
	/** Without a trailing slash; the same after a restart. */
	url: string
	dataDir: string
	/** Of the process now. */
	pid(): number
	/** Resolves when the process is gone. */
	kill(signal: NodeJS.Signals): Promise<void>
	/** Starts it again on the same port and data. */
	start(): Promise<void>
	/** Stops it and deletes its data. */
	end(): Promise<void>
}

export async function startServerProcess({
	dataDir = mkdtempSync(join(tmpdir(), 'groundwork-')),
	logLevel = 'warn',
	env = {},
}: { dataDir?: string; logLevel?: string; env?: Record<string, string> } = {}): Promise<ServerProcess> {
	const port = await freePort()
	const database = await databaseOf(dataDir)
	let child: ChildProcess | undefined

	const kill = async (signal: NodeJS.Signals) => {
		if (!child || child.exitCode !== null || child.signalCode !== null) return
		const exited = once(child, 'exit')
		child.kill(signal)
		await exited
	}
	const server: ServerProcess = {
		url: `http://localhost:${port}`,
		dataDir,
		pid() {
			if (!child?.pid) throw new Error('the server does not run')
			return child.pid
		},
		kill,
		async start() {
			child = spawn(process.execPath, [entry], {
				env: {
					...process.env,
					...(database ? { DATABASE_URL: database } : {}),
					PORT: String(port),
					DATA_DIR: dataDir,
					LOG_LEVEL: logLevel,
					...env,
				},
				stdio: ['ignore', 'pipe', 'inherit'],
			})
			await ready(child)
		},
		async end() {
			await kill('SIGTERM')
			rmSync(dataDir, { recursive: true, force: true })
		},
	}
	await server.start()
	return server
}

function ready(child: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let output = ''
		child.stdout?.on('data', (chunk: Buffer) => {
			output += chunk.toString()
			if (READY.test(output)) resolve()
		})
		child.once('exit', (code) =>
			reject(new Error(`the server ended with ${code} before it answered:\n${output}`)),
		)
		child.once('error', reject)
	})
}
