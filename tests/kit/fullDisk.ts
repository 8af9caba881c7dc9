import type { EmbeddedStorage } from '@groundwork/server/storage/embedded/openEmbedded'

type Connection = Awaited<
	ReturnType<ReturnType<EmbeddedStorage['dialect']['createDriver']>['acquireConnection']>
>
type CompiledQuery = Parameters<Connection['executeQuery']>[0]

/** A disk that is full as SQLite sees it, with the real database: it refuses pages past `max_page_count` by the same code. */
export async function diskOf({ dialect }: EmbeddedStorage): Promise<{
	fill(): Promise<void>
	makeRoom(): Promise<void>
}> {
	const driver = dialect.createDriver()
	await driver.init()
	const connection = await driver.acquireConnection()
	const run = (sql: string) =>
		connection.executeQuery<Record<string, unknown>>({ sql, parameters: [] } as unknown as CompiledQuery)
	return {
		async fill() {
			const [pages] = (await run('PRAGMA page_count')).rows
			await run(`PRAGMA max_page_count = ${String(pages?.['page_count'])}`)
		},
		async makeRoom() {
			await run('PRAGMA max_page_count = 1000000')
		},
	}
}
