import type { Snapshot, SnapshotSummary } from '@groundwork/shared/protocol/record'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onDatabase } from '../kit/onDatabase.js'
import { startRecord } from './record.js'
import { failure } from './support.js'

let record: Awaited<ReturnType<typeof startRecord>>

beforeAll(async () => {
	record = await startRecord()
})
afterAll(() => record.close())

const add = (
	what: 'addenda' | 'retention' | 'disposition',
	body: object,
	number = 3,
	board = record.cast.board,
) => record.cast.leader.call('POST', `/api/boards/${board}/snapshots/${number}/${what}`, body)

const read = async (number: number) => {
	const path = `/api/boards/${record.cast.board}/snapshots/${number}`
	return (await (await record.cast.viewer.call('GET', path)).json()) as Snapshot
}

const summaries = async () => {
	const path = `/api/boards/${record.cast.board}/snapshots`
	const answer = await record.cast.viewer.call('GET', path)
	return ((await answer.json()) as { snapshots: SnapshotSummary[] }).snapshots
}

const kept = { class: 'unscheduled', keepUntil: null, hold: false, reason: 'The schedule says so' } as const

describe('what is added to a snapshot', () => {
	test('[SNAP-11] is signed and exported with it, and the snapshot stays as it was', async () => {
		const before = await record.file(3)
		expect((await add('addenda', { text: 'The title has a typing error.' })).status).toBe(201)
		expect((await add('addenda', { text: 'Ben was there too.' })).status).toBe(201)
		const after = await record.file(3)
		expect({ ...after, entries: [] }).toEqual({ ...before, entries: [] })
		expect(after.entries?.map(({ entry }) => [entry.number, entry.by?.name, entry.content])).toEqual([
			[1, 'Lea', { type: 'addendum', text: 'The title has a typing error.' }],
			[2, 'Lea', { type: 'addendum', text: 'Ben was there too.' }],
		])
		expect(verifySnapshot(after)).toHaveProperty('verified')
		expect((await read(3)).entries).toHaveLength(2)
		expect((await summaries()).map(({ addenda }) => addenda)).toEqual([0, 0, 2])
	})

	test('[SNAP-11] at the same moment is numbered without a gap', async () => {
		const texts = ['One', 'Two', 'Three', 'Four']
		await Promise.all(texts.map((text) => add('addenda', { text }, 2)))
		const { entries } = await read(2)
		expect(entries.map(({ entry }) => entry.number)).toEqual([1, 2, 3, 4])
		expect(verifySnapshot(await record.file(2))).toHaveProperty('verified')
	})

	test('[SNAP-11] needs words, and a snapshot that there is', async () => {
		expect(await failure(await add('addenda', { text: '  ' }))).toEqual([400, 'invalid'])
		expect(await failure(await add('addenda', { text: 'x' }, 9))).toEqual([404, 'not_found'])
	})

	test('[SNAP-6] cannot be changed or taken away in the database', async () => {
		const run = (statement: string) => onDatabase(record.server.dataDir, statement)
		await expect(run("update snapshot_entries set entry = '{}'")).rejects.toThrow('write-once')
		await expect(run('delete from snapshot_entries')).rejects.toThrow('write-once')
		await expect(run('delete from snapshots')).rejects.toThrow()
		await expect(run('delete from snapshot_contents')).rejects.toThrow('disposed of')
	})
})

describe('how long a snapshot is kept', () => {
	test('[SNAP-12] can be made longer, and not shorter', async () => {
		const { capturedAt } = (await read(1)).header
		expect((await add('retention', { ...kept, class: 'three_years' }, 1)).status).toBe(201)
		const end = `${Number(capturedAt.slice(0, 4)) + 3}${capturedAt.slice(4, 10)}`
		expect((await read(1)).retention).toEqual({ class: 'three_years', keepUntil: end, hold: false })
		expect(await failure(await add('retention', kept, 1))).toEqual([409, 'record_rule'])
		expect(await failure(await add('retention', { ...kept, class: 'one_year' }, 1))).toEqual([
			409,
			'record_rule',
		])
		expect((await add('retention', { ...kept, keepUntil: '2199-01-01' }, 1)).status).toBe(201)
		expect((await read(1)).retention).toMatchObject({ keepUntil: '2199-01-01' })
	})

	test('[SNAP-12] by a hold ends when the hold is lifted', async () => {
		expect((await add('retention', { ...kept, hold: true }, 2)).status).toBe(201)
		const dispose = () => add('disposition', { reason: 'Not needed', confirm: 2 }, 2)
		expect(await failure(await dispose())).toEqual([409, 'record_rule'])
		expect((await add('retention', { ...kept, reason: 'The dispute is settled' }, 2)).status).toBe(201)
		expect((await read(2)).retention.hold).toBe(false)
	})

	test('[SNAP-12] is for ever for a permanent record, and as long as it says for the others', async () => {
		expect((await add('retention', { ...kept, class: 'permanent' }, 3)).status).toBe(201)
		for (const number of [1, 3]) {
			const answer = await add('disposition', { reason: 'Not needed', confirm: number }, number)
			expect(await failure(answer)).toEqual([409, 'record_rule'])
		}
	})

	test('[SNAP-12] is asked for by the kind “hold” itself', async () => {
		const board = await record.server.createBoard(record.cast.leader, 'In dispute')
		await record.capture({ kind: 'hold', purpose: 'For the lawyers' }, board)
		const answer = await add('disposition', { reason: 'Not needed', confirm: 1 }, 1, board)
		expect(await failure(answer)).toEqual([409, 'record_rule'])
	})
})

describe('a snapshot that was disposed of', () => {
	test('[SNAP-13] is a tombstone in an unbroken chain', async () => {
		expect(await failure(await add('disposition', { reason: 'A slip', confirm: 3 }, 2))).toEqual([
			400,
			'invalid',
		])
		expect((await add('disposition', { reason: 'Kept long enough', confirm: 2 }, 2)).status).toBe(201)
		const tombstone = await read(2)
		expect(tombstone.parts).toEqual({})
		expect(tombstone.disposed).toMatchObject({ by: { name: 'Lea' }, reason: 'Kept long enough' })
		const stored = `select part from snapshot_contents where snapshot_id = '${tombstone.header.id}'`
		expect(await onDatabase(record.server.dataDir, stored)).toEqual([])
		const files: SnapshotFile[] = [await record.file(2), await record.file(3)]
		for (const file of files) expect(verifySnapshot(file)).toHaveProperty('verified')
		await record.capture({ kind: 'working', purpose: 'Afterwards' })
		expect(verifySnapshot(await record.file(4))).toHaveProperty('verified')
		expect((await summaries())[1]).toMatchObject({ number: 2, disposed: { reason: 'Kept long enough' } })
	})

	test('[SNAP-13] takes nothing more', async () => {
		expect(await failure(await add('addenda', { text: 'Too late' }, 2))).toEqual([409, 'record_rule'])
	})
})
