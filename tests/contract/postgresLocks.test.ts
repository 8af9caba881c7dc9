import { PostgresLocks } from '@groundwork/server/storage/postgres/PostgresLocks'
import { closePools, openPools } from '@groundwork/server/storage/postgres/pools'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Gate } from '../kit/services/Gate.js'
import { freshDatabase } from '../kit/services/shared.js'
import { locksContract } from './locksContract.js'

let url: string
beforeAll(async () => {
	url = await freshDatabase()
})

function connect(at = url) {
	const pools = openPools(at)
	return { locks: new PostgresLocks(pools.locks), close: () => closePools(pools) }
}

locksContract('two servers on PostgreSQL', async () => {
	const [here, there] = [connect(), connect()]
	return {
		here: here.locks,
		there: there.locks,
		end: async () => {
			await Promise.all([here.close(), there.close()])
		},
	}
})

describe('locks of a server that is lost', () => {
	let gate: Gate
	beforeAll(async () => {
		gate = await Gate.before(url)
	})
	afterAll(() => gate.end())

	test('[NODE-1] go to the next who waits for them, and the lost one gives its connection back', async () => {
		const [lost, other] = [connect(gate.url), connect()]
		let begin = () => {}
		const begun = new Promise<void>((resolve) => (begin = resolve))
		let release = () => {}
		const holding = lost.locks.inTurn('one', async () => {
			begin()
			await new Promise<void>((resolve) => (release = resolve))
			return 'went on'
		})
		await begun
		const next = other.locks.inTurn('one', async () => 'has it')
		gate.cut()
		expect(await next).toBe('has it')
		release()
		// what it did is its caller's to know
		expect(await holding).toBe('went on')
		await expect(lost.locks.inTurn('one', async () => {})).rejects.toMatchObject({ name: 'StorageError' })
		gate.open()
		expect(await lost.locks.inTurn('one', async () => 'again')).toBe('again')
		await Promise.all([lost.close(), other.close()])
	})

	test('[NODE-1] more of them than there are connections wait for each other, and never for ever', async () => {
		const one = connect()
		const names = Array.from({ length: 40 }, (_, index) => `name ${index}`)
		const ran = await Promise.all(names.map((name) => one.locks.inTurn(name, async () => name)))
		expect(ran).toEqual(names)
		const client = new Client(url)
		await client.connect()
		const { rows } = await client.query(
			"select count(*)::int as held from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
		)
		expect(rows).toEqual([{ held: 0 }])
		await client.end()
		await one.close()
	})
})
