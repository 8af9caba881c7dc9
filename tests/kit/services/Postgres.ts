import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { freePort } from '../freePort.js'
import { findProgram } from './findProgram.js'
import { Service } from './Service.js'
import { unprivileged } from './unprivileged.js'

const USER = 'groundwork'

/** How PostgreSQL goes: by name, its signal. `immediate` is what a crash leaves, to be recovered from at the next start. */
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const

export type StopMode = keyof typeof SIGNALS

/** A PostgreSQL of the tests' own, on a port of 127.0.0.1, as durable as it is by default. */
export class Postgres {
	readonly port: number
	readonly #service: Service

	/**
	 * A fresh one that answers.
	 *
	 * @param settings what stands in `postgresql.conf` otherwise, such as `{ max_connections: '20' }`.
	 */
	static async start(settings: Record<string, string> = {}): Promise<Postgres> {
		const command = findProgram('postgres', 'postgresql')
		const account = unprivileged()
		const folder = mkdtempSync(join(tmpdir(), 'groundwork-postgres-'))
		if (account) chownSync(folder, account.uid, account.gid)
		const port = await freePort()
		const all = {
			listen_addresses: '127.0.0.1',
			port: String(port),
			unix_socket_directories: '',
			logging_collector: 'off',
			...settings,
		}
		const args = ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
		const ready = /database system is ready to accept connections/
		const postgres = new Postgres(port, new Service({ command, args, folder, ready, account }))
		await initialise(command, folder, account)
		await postgres.start()
		return postgres
	}

	private constructor(port: number, service: Service) {
		this.port = port
		this.#service = service
	}

	get running(): boolean {
		return this.#service.running
	}

	/** To be put into `DATABASE_URL`. Without a database: the one in which others are made. */
	url(database = 'postgres'): string {
		return `postgresql://${USER}@127.0.0.1:${this.port}/${database}`
	}

	/** The URL of a fresh database. */
	createDatabase(): Promise<string> {
		return createDatabase(this.url())
	}

	/** Resolves once it answers. */
	start(): Promise<void> {
		return this.#service.start()
	}

	/** Resolves once the process is gone. */
	stop(mode: StopMode = 'fast'): Promise<void> {
		return this.#service.stop(SIGNALS[mode])
	}

	async restart(mode: StopMode = 'fast'): Promise<void> {
		await this.stop(mode)
		await this.start()
	}

	/** Stops it and removes its data. */
	end(): Promise<void> {
		return this.#service.end(SIGNALS.immediate)
	}
}

/** Makes a fresh database on the server of that URL. Returns its own URL. */
export async function createDatabase(server: string): Promise<string> {
	const name = `test_${randomUUID().replaceAll('-', '')}`
	const client = new Client({ connectionString: server })
	await client.connect()
	try {
		await client.query(`CREATE DATABASE ${name}`)
	} finally {
		await client.end()
	}
	return Object.assign(new URL(server), { pathname: `/${name}` }).href
}

async function initialise(
	postgres: string,
	folder: string,
	account: ReturnType<typeof unprivileged>,
): Promise<void> {
	const options = ['--auth=trust', `--username=${USER}`, '--encoding=UTF8', '--locale=C.UTF-8']
	const quick = ['--no-sync', '--no-instructions']
	await promisify(execFile)(join(dirname(postgres), 'initdb'), ['-D', folder, ...options, ...quick], {
		...account,
		cwd: folder,
		env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
	})
}
