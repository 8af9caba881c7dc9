import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Postgres } from '../../kit/services/Postgres.js'
import { Redis } from '../../kit/services/Redis.js'
import { createBoard, placeOf, signIn, startOurs } from '../server/contenders.js'
import type { Place } from '../server/contenders.js'
import type { ServerProgram } from '../server/ServerProgram.js'
import { DatabaseUsage } from './DatabaseUsage.js'
import { RedisUsage } from './RedisUsage.js'

/** A board, as a client finds it on each server. */
export type Board = readonly Place[]

/** What everything has used since it began. */
export interface DistrictUsage {
	/** Of the processor, of each server. Milliseconds. */
	nodesMs: number[]
	postgresMs: number
	redisMs: number
	/** What PostgreSQL wrote for what it is to keep. */
	walBytes: number
	/** Of the log, by the servers' own count. */
	commits: number
	/** Messages that servers published, and that Redis handed on. */
	published: number
}

/** LIMITS.boardsPerPerson is 500: somebody else leads the next ones. */
const BOARDS_PER_PERSON = 400

/** Real servers that share a real PostgreSQL, as durable as it is by default, and a real Redis. All on this machine. */
export class District {
	readonly nodes: readonly ServerProgram[]
	readonly #postgres: Postgres
	readonly #redis: Redis
	readonly #database: DatabaseUsage
	readonly #pubsub: RedisUsage
	#leader: { token: string; boards: number } | undefined

	static async start(count: number): Promise<District> {
		const [postgres, redis] = await Promise.all([Postgres.start(), Redis.start()])
		const folder = mkdtempSync(join(tmpdir(), 'groundwork-district-'))
		process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
		const url = await postgres.createDatabase()
		const env = {
			DATABASE_URL: url,
			REDIS_URL: redis.url,
			DATA_DIR: folder,
			SNAPSHOT_EVERY_HOURS: '0',
		}
		const nodes: ServerProgram[] = []
		// they are let run where there is room: two on one core would measure each other
		for (let i = 0; i < count; i++) nodes.push(await startOurs({ pinned: false, env }))
		return new District(nodes, postgres, redis, await DatabaseUsage.of(url), new RedisUsage(redis.url))
	}

	private constructor(
		nodes: readonly ServerProgram[],
		postgres: Postgres,
		redis: Redis,
		database: DatabaseUsage,
		pubsub: RedisUsage,
	) {
		this.nodes = nodes
		this.#postgres = postgres
		this.#redis = redis
		this.#database = database
		this.#pubsub = pubsub
	}

	async boards(count: number): Promise<Board[]> {
		const { port } = this.nodes[0]!
		const boards: Board[] = []
		while (boards.length < count) {
			if (!this.#leader || this.#leader.boards >= BOARDS_PER_PERSON)
				this.#leader = { token: await signIn(port), boards: 0 }
			const { token } = this.#leader
			this.#leader.boards++
			const board = await createBoard(port, token)
			boards.push(this.nodes.map((node) => placeOf(node.port, board, 'canvas', token)))
		}
		return boards
	}

	async usage(): Promise<DistrictUsage> {
		const [nodes, commits, database, pubsub] = await Promise.all([
			Promise.all(this.nodes.map((node) => node.usage())),
			Promise.all(this.nodes.map(commitsOf)),
			this.#database.read(),
			this.#pubsub.read(),
		])
		const all = commits.reduce((sum, each) => sum + each, 0)
		return { nodesMs: nodes.map(({ cpuMs }) => cpuMs), commits: all, ...database, ...pubsub }
	}

	async end(): Promise<void> {
		await Promise.all(this.nodes.map((node) => node.end()))
		await this.#database.end()
		this.#pubsub.end()
		await Promise.all([this.#postgres.end(), this.#redis.end()])
	}
}

async function commitsOf({ port }: ServerProgram): Promise<number> {
	const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
	return Number(/^groundwork_commit_duration_seconds_count (\d+)/m.exec(metrics)?.[1] ?? 0)
}

/** What was used between two looks. */
export const difference = (before: DistrictUsage, after: DistrictUsage): DistrictUsage => ({
	nodesMs: after.nodesMs.map((ms, node) => ms - before.nodesMs[node]!),
	postgresMs: after.postgresMs - before.postgresMs,
	redisMs: after.redisMs - before.redisMs,
	walBytes: after.walBytes - before.walBytes,
	commits: after.commits - before.commits,
	published: after.published - before.published,
})
