import { readFileSync, readdirSync } from 'node:fs'
import { Client } from 'pg'

/** How many times a second Linux counts processor time by. */
const TICKS = 100

/** What a PostgreSQL on this machine has used, by itself and by Linux's word: it does not count its processor time. */
export class DatabaseUsage {
	readonly #client: Client
	/** Of the process that all others of it come from. */
	readonly #postmaster: number

	static async of(url: string): Promise<DatabaseUsage> {
		const client = new Client({ connectionString: url })
		await client.connect()
		const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
		return new DatabaseUsage(client, statOf(rows[0]!.pid)!.parent)
	}

	private constructor(client: Client, postmaster: number) {
		this.#client = client
		this.#postmaster = postmaster
	}

	async read(): Promise<{ postgresMs: number; walBytes: number }> {
		const { rows } = await this.#client.query<{ bytes: string }>(
			`SELECT pg_current_wal_lsn() - '0/0'::pg_lsn AS bytes`,
		)
		return { postgresMs: this.#processorMs(), walBytes: Number(rows[0]!.bytes) }
	}

	end(): Promise<void> {
		return this.#client.end()
	}

	#processorMs(): number {
		const all = readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map((name) => ({ pid: Number(name), stat: statOf(Number(name)) }))
		const ticks = all.reduce((sum, { pid, stat }) => {
			if (!stat || (pid !== this.#postmaster && stat.parent !== this.#postmaster)) return sum
			return sum + stat.own + (pid === this.#postmaster ? stat.ofGone : 0)
		}, 0)
		return (ticks * 1000) / TICKS
	}
}

/** proc(5): parent, own processor time, and that of children that are gone, in ticks. Null where the process is gone. */
function statOf(pid: number): { parent: number; own: number; ofGone: number } | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
		const at = (index: number) => Number(fields[index])
		return { parent: at(1), own: at(11) + at(12), ofGone: at(13) + at(14) }
	} catch {
		return null
	}
}
