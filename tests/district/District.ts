import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServerProcess } from '../kit/serverProcess.js'
import type { ServerProcess } from '../kit/serverProcess.js'
import { Gate } from '../kit/services/Gate.js'
import { Postgres } from '../kit/services/Postgres.js'
import { Redis } from '../kit/services/Redis.js'
import { Balancer } from './Balancer.js'

export interface DistrictNode {
	server: ServerProcess
	/** Between this node and Redis. */
	toRedis: Gate
}

/** Several servers as processes of their own, on one PostgreSQL and one Redis, behind one address. */
export class District {
	private constructor(
		readonly postgres: Postgres,
		readonly redis: Redis,
		readonly nodes: readonly DistrictNode[],
		readonly balancer: Balancer,
		readonly dataDir: string,
	) {}

	static async start(size: number): Promise<District> {
		const [postgres, redis] = await Promise.all([Postgres.start(), Redis.start()])
		const database = await postgres.createDatabase()
		// secret and key are the same for all: here they lie in one folder
		const dataDir = mkdtempSync(join(tmpdir(), 'groundwork-district-'))
		const nodes = await Promise.all(
			Array.from({ length: size }, async (): Promise<DistrictNode> => {
				const toRedis = await Gate.before(redis.url)
				const env = { DATABASE_URL: database, REDIS_URL: toRedis.url }
				return {
					server: await startServerProcess({
						dataDir,
						logLevel: process.env['DISTRICT_LOG'] ?? 'fatal',
						env,
					}),
					toRedis,
				}
			}),
		)
		const balancer = await Balancer.before(nodes.map(({ server }) => Number(new URL(server.url).port)))
		return new District(postgres, redis, nodes, balancer, dataDir)
	}

	/** Where people reach it. */
	get url(): string {
		return this.balancer.url
	}

	async end(): Promise<void> {
		await this.balancer.end()
		await Promise.all(this.nodes.map(({ server }) => server.kill('SIGTERM')))
		await Promise.all([
			...this.nodes.map(({ toRedis }) => toRedis.end()),
			this.redis.end(),
			this.postgres.end(),
		])
		rmSync(this.dataDir, { recursive: true, force: true })
	}
}
