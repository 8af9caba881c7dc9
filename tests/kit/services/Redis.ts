import { chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../freePort.js'
import { findProgram } from './findProgram.js'
import { Service } from './Service.js'
import { unprivileged } from './unprivileged.js'

/** A Redis of the tests' own, on a port of 127.0.0.1, that keeps nothing. */
export class Redis {
	readonly port: number
	readonly #service: Service

	/** A fresh one that answers. */
	static async start(): Promise<Redis> {
		const redis = new Redis(await freePort())
		await redis.start()
		return redis
	}

	private constructor(port: number) {
		const command = findProgram('redis-server', 'redis-server')
		const account = unprivileged()
		const folder = mkdtempSync(join(tmpdir(), 'groundwork-redis-'))
		if (account) chownSync(folder, account.uid, account.gid)
		const settings = { bind: '127.0.0.1', port: String(port), save: '', appendonly: 'no', dir: folder }
		const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
		this.port = port
		this.#service = new Service({ command, args, folder, ready: /Ready to accept connections/, account })
	}

	/** To be put into `REDIS_URL`. */
	get url(): string {
		return `redis://127.0.0.1:${this.port}`
	}

	/** Resolves once it answers. */
	start(): Promise<void> {
		return this.#service.start()
	}

	/** Kills it. Resolves once the process is gone. */
	stop(): Promise<void> {
		return this.#service.stop('SIGKILL')
	}

	async restart(): Promise<void> {
		await this.stop()
		await this.start()
	}

	/** Stops it for good. */
	end(): Promise<void> {
		return this.#service.end('SIGKILL')
	}
}
