import { Redis } from 'ioredis'

/** What a Redis has used, by its own count. */
export class RedisUsage {
	readonly #redis: Redis

	constructor(url: string) {
		this.#redis = new Redis(url)
	}

	async read(): Promise<{ redisMs: number; published: number }> {
		const info = await this.#redis.info('all')
		const of = (name: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(info)?.[1] ?? 0)
		return {
			redisMs: (of('used_cpu_sys') + of('used_cpu_user')) * 1000,
			published: Number(/cmdstat_publish:calls=(\d+)/.exec(info)?.[1] ?? 0),
		}
	}

	end(): void {
		this.#redis.disconnect()
	}
}
