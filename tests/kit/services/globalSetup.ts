import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { Postgres } from './Postgres.js'
import { Redis } from './Redis.js'

declare module 'vitest' {
	interface ProvidedContext {
		/** Where test files ask for the services that all of a run share. */
		services: string
	}
}

interface Started {
	url: string
	end(): Promise<void>
}

const START: Record<string, () => Promise<Started>> = {
	async postgres() {
		const postgres = await Postgres.start({ max_connections: '200' })
		return { url: postgres.url(), end: () => postgres.end() }
	},
	redis: () => Redis.start(),
}

/** One PostgreSQL and one Redis for all test files of a run. Each is started when a file first asks for it, and ends with the run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const started = new Map<string, Promise<Started>>()
	const server = createServer((request, response) => {
		const name = request.url?.slice(1) ?? ''
		const start = START[name]
		if (!start) return response.writeHead(404).end()
		const service = started.get(name) ?? start()
		started.set(name, service)
		service.then(
			({ url }) => response.end(url),
			(error: Error) => response.writeHead(500).end(error.message),
		)
	})
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	project.provide('services', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
	return async () => {
		server.close()
		server.closeAllConnections()
		const ends = [...started.values()].map(async (service) => (await service).end())
		await Promise.allSettled(ends)
	}
}
