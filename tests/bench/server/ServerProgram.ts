import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onServerCore } from './pinning.js'

const probe = new URL('probe.js', import.meta.url).href

export interface Usage {
	/** Of the processor, all threads, since the process began. */
	cpuMs: number
	heapBytes: number
	rssBytes: number
}

/** One server as a process of its own, on a core and a data folder of its own, that can be killed and started again. */
export class ServerProgram {
	readonly port: number
	readonly dataDir: string
	readonly #script: string
	readonly #ready: RegExp
	/** On one core, as the peers it is compared with. */
	readonly #pinned: boolean
	readonly #env: Record<string, string>
	#child: ChildProcess | undefined
	#stopping = false

	private constructor(
		script: string,
		ready: RegExp,
		port: number,
		{ pinned, env }: { pinned: boolean; env: Record<string, string> },
	) {
		this.#script = script
		this.#ready = ready
		this.#pinned = pinned
		this.#env = env
		this.port = port
		this.dataDir = mkdtempSync(join(tmpdir(), 'groundwork-bench-'))
		process.once('exit', this.#clear)
	}

	/** `ready` is what the program prints once it listens. `env` goes before what stands in the environment otherwise. */
	static async start(
		script: URL,
		ready: RegExp,
		{ pinned = true, env = {} }: { pinned?: boolean; env?: Record<string, string> } = {},
	): Promise<ServerProgram> {
		const program = new ServerProgram(fileURLToPath(script), ready, await freePort(), { pinned, env })
		await program.start()
		return program
	}

	async start(): Promise<void> {
		const profile = process.env['BENCH_CPU_PROFILE_DIR']
		const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
		const args = ['--expose-gc', ...flags, `--import=${probe}`, this.#script]
		const command = this.#pinned ? onServerCore(process.execPath, args) : ([process.execPath, args] as const)
		const child = spawn(command[0], [...command[1]], {
			env: {
				...process.env,
				NODE_ENV: 'production',
				PORT: String(this.port),
				DATA_DIR: this.dataDir,
				LOG_LEVEL: 'error',
				...this.#env,
			},
			stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
		})
		this.#child = child
		this.#stopping = false
		let output = ''
		await new Promise<void>((resolve, reject) => {
			child.stdout!.on('data', (chunk: Buffer) => {
				output += chunk.toString()
				if (this.#ready.test(output)) resolve()
			})
			child.once('exit', (code) => reject(new Error(`${this.#script} ended with ${code}:\n${output}`)))
		})
		child.stdout!.removeAllListeners('data').resume()
		child.removeAllListeners('exit')
		child.once('exit', (code, signal) => {
			if (!this.#stopping) console.error(`${this.#script} ended by itself with ${signal ?? code}`)
		})
	}

	/** After a full collection if asked: what is held, and not what is waiting to be thrown away. */
	async usage(collect = false): Promise<Usage> {
		const answer = once(this.#child!, 'message')
		this.#child!.send(collect ? 'collect' : 'usage')
		const [usage] = (await answer) as [Usage]
		return usage
	}

	/** The most memory the process ever held, in bytes. */
	peakBytes(): number {
		const status = readFileSync(`/proc/${this.#child!.pid}/status`, 'utf8')
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024
	}

	get running(): boolean {
		return this.#child?.exitCode === null && this.#child.signalCode === null
	}

	async kill(signal: NodeJS.Signals): Promise<void> {
		if (!this.running) return
		this.#stopping = true
		const exited = once(this.#child!, 'exit')
		this.#child!.kill(signal)
		await exited
	}

	async end(): Promise<void> {
		await this.kill(process.env['BENCH_CPU_PROFILE_DIR'] ? 'SIGTERM' : 'SIGKILL')
		process.off('exit', this.#clear)
		this.#clear()
	}

	/** Whatever ends this process, its servers and their data go with it. */
	readonly #clear = () => {
		this.#child?.kill('SIGKILL')
		rmSync(this.dataDir, { recursive: true, force: true })
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probing = createServer()
		probing.once('error', reject)
		probing.listen(0, '127.0.0.1', () => {
			const { port } = probing.address() as AddressInfo
			probing.close(() => resolve(port))
		})
	})
}
