import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'

/** Of what a service says, for whoever asks why it did not start: letters. */
const KEPT = 4000

export interface Program {
	command: string
	args: string[]
	/** The folder that is its own: it runs there, and it is removed in the end. */
	folder: string
	/** What it says once it answers. */
	ready: RegExp
	/** Whom it runs as; as whoever runs the tests without it. */
	account?: { uid: number; gid: number } | undefined
}

/** Somebody else's server, as a child of the tests: it can be stopped or killed, and started again on the same port and folder. */
export class Service {
	readonly #program: Program
	#child: ChildProcess | undefined

	constructor(program: Program) {
		this.#program = program
		process.once('exit', this.#abandon)
	}

	get running(): boolean {
		return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
	}

	/** @throws with what it said last, where it ends before it answers. */
	async start(): Promise<void> {
		const { command, args, folder, ready, account } = this.#program
		const child = spawn(command, args, {
			...account,
			cwd: folder,
			env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		this.#child = child
		await new Promise<void>((resolve, reject) => {
			let said = ''
			const hear = (chunk: Buffer) => {
				said = `${said}${chunk.toString()}`.slice(-KEPT)
				if (ready.test(said)) resolve()
			}
			child.stdout.on('data', hear)
			child.stderr.on('data', hear)
			child.once('error', reject)
			child.once('exit', (code, signal) => {
				reject(new Error(`${command} ended with ${code ?? signal} before it answered:\n${said}`))
			})
		})
	}

	/** Resolves once the process is gone. */
	async stop(signal: NodeJS.Signals): Promise<void> {
		if (!this.running) return
		const exited = once(this.#child!, 'exit')
		this.#child!.kill(signal)
		await exited
	}

	/** Stops it and removes its folder. */
	async end(signal: NodeJS.Signals): Promise<void> {
		await this.stop(signal)
		process.off('exit', this.#abandon)
		rmSync(this.#program.folder, { recursive: true, force: true })
	}

	/** The tests end without having ended it. */
	readonly #abandon = () => {
		if (this.running) this.#child!.kill('SIGQUIT')
		rmSync(this.#program.folder, { recursive: true, force: true })
	}
}
