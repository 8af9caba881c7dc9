import { spawn } from 'node:child_process'
import type { ChildProcess, ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Of what a service says, for whoever asks why it did not start: letters. */
const KEPT = 4000

/**
 * Waits for the end of the tests, however they end, and then for that of the service, of whose process it is told: a process that is
 * killed cannot tidy up.
 */
const INHERIT = `
	while read -r line; do pid=$line; done
	if [ -n "$pid" ]; then
		kill -QUIT "$pid"
		while kill -0 "$pid"; do sleep 0.1; done
	fi
	# what makes the folder ready may write on for a moment
	until rm -rf "$1"; do sleep 0.1; done
`

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
	readonly #heir: ChildProcessByStdio<Writable, null, null>
	#child: ChildProcess | undefined

	constructor(program: Program) {
		this.#program = program
		this.#heir = spawn('sh', ['-c', INHERIT, 'sh', program.folder], {
			// it must see neither Ctrl+C nor the end of whoever it waits for
			detached: true,
			stdio: ['pipe', 'ignore', 'ignore'],
		})
		this.#heir.unref()
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
		this.#heir.stdin.write(`${child.pid}\n`)
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
		this.#heir.stdin.write('\n')
	}

	/** Stops it and removes its folder. */
	async end(signal: NodeJS.Signals): Promise<void> {
		await this.stop(signal)
		if (this.#heir.exitCode !== null) return
		this.#heir.ref()
		const gone = once(this.#heir, 'exit')
		this.#heir.stdin.end()
		await gone
	}
}
