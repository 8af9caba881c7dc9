import { statSync } from 'node:fs'
import { join } from 'node:path'
import { headerHash } from '@groundwork/server/snapshot/digest'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import type { SealedHeader, SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onDatabase } from '../kit/onDatabase.js'
import { PURPOSES, startRecord } from './record.js'
import { failure } from './support.js'
import type { Caller } from './support.js'

let record: Awaited<ReturnType<typeof startRecord>>

beforeAll(async () => {
	record = await startRecord()
})
afterAll(() => record.close())

describe('a snapshot', () => {
	test('[SNAP-1] is numbered, says who, when and why, and continues the one before', async () => {
		const list = await record.cast.viewer.call('GET', `/api/boards/${record.cast.board}/snapshots`)
		const { snapshots } = (await list.json()) as { snapshots: SnapshotSummary[] }
		expect(snapshots.map(({ number }) => number)).toEqual([1, 2, 3])
		expect(snapshots.map(({ purpose }) => purpose)).toEqual(PURPOSES)
		const { header, chain } = await record.file()
		expect(header).toMatchObject({
			number: 3,
			board: { id: record.cast.board, title: 'Our plan' },
			kind: 'decision',
			meeting: 'May 4',
			timeZone: 'America/Chicago',
			capturedBy: { id: record.cast.leader.id, name: 'Lea', role: 'leader' },
			present: [],
			previousHash: snapshots[1]?.hash,
			counts: { maps: 1, aspects: 15, cellsJudged: 0 },
		})
		expect(header.period).toEqual({ from: chain[1]?.header.capturedAt, to: header.capturedAt })
		expect(chain[0]?.header.previousHash).toBeNull()
	})

	test('[SNAP-2] holds the board as it was, also after the board changed', async () => {
		const before = (await record.exported(record.cast.leader, 1)).text
		await record.cast.leader.call('PATCH', `/api/boards/${record.cast.board}`, { title: 'Renamed' })
		expect((await record.exported(record.cast.leader, 1)).text).toBe(before)
		await record.cast.leader.call('PATCH', `/api/boards/${record.cast.board}`, { title: 'Our plan' })
	})

	test('[SNAP-3] can be opened with the parts one may see', async () => {
		const read = async (person: Caller) => {
			const answer = await person.call('GET', `/api/boards/${record.cast.board}/snapshots/2`)
			return (await answer.json()) as SnapshotFile
		}
		const [leaders, viewers] = [await read(record.cast.leader), await read(record.cast.viewer)]
		expect(Object.keys(leaders.parts).toSorted()).toEqual([
			'canvas',
			'context',
			'discussion',
			'leaders',
			'review',
		])
		expect(Object.keys(viewers.parts).toSorted()).toEqual(['canvas', 'context', 'discussion', 'review'])
		expect(viewers.parts.canvas).toEqual(leaders.parts.canvas)
		expect(Object.keys(viewers.parts.canvas?.records ?? {})).toHaveLength(
			viewers.header.parts.canvas.records ?? -1,
		)
		expect(headerHash(viewers.header)).toBe(viewers.hash)
	})

	test('[SNAP-3] tells nobody but leaders how much leaders have not published', async () => {
		const { header, parts } = await record.file()
		expect(header.parts.leaders).toMatchObject({ bytes: null, records: null, unreadable: null })
		expect(parts.leaders?.salt).toMatch(/^[0-9a-f]{64}$/)
		const salts = [parts.leaders?.salt, (await record.file(2)).parts.leaders?.salt]
		expect(salts[0]).not.toBe(salts[1])
	})

	test('[SNAP-1] is counted on without a gap when several are captured at once', async () => {
		const board = await record.server.createBoard(record.cast.leader, 'Busy')
		const answers = await Promise.all(
			Array.from({ length: 6 }, () => record.capture({ kind: 'working', purpose: 'At once' }, board)),
		)
		const sealed = (await Promise.all(answers.map((answer) => answer.json()))) as SealedHeader[]
		expect(sealed.map(({ header }) => header.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
		const answer = await record.cast.leader.call('GET', `/api/boards/${board}/snapshots/6/export.json`)
		expect(verifySnapshot(await answer.json())).toHaveProperty('verified')
	})

	test('[SNAP-4] needs a purpose and a zone that exists', async () => {
		expect(await failure(await record.capture({ kind: 'working', purpose: ' ' }))).toEqual([400, 'invalid'])
		const answer = await record.capture({ kind: 'working', purpose: 'x', timeZone: 'Mars/Olympus' })
		expect(await failure(answer)).toEqual([400, 'invalid'])
	})

	test('[SNAP-4] that was never made is not found', async () => {
		for (const number of ['4', '0', '-1', '01', '1.5', 'x', '9999999999']) {
			for (const path of [number, `${number}/export.json`]) {
				const answer = await record.cast.leader.call(
					'GET',
					`/api/boards/${record.cast.board}/snapshots/${path}`,
				)
				expect(await failure(answer)).toEqual([404, 'not_found'])
			}
		}
	})

	test('[SNAP-5] is signed with a key that only its owner can read', () => {
		expect(statSync(join(record.server.dataDir, 'snapshot-signing-key.pem')).mode & 0o777).toBe(0o600)
	})

	test('[SNAP-5] carries a key that the server owns up to', async () => {
		const { keys } = (await (await record.server.signedOut('GET', '/api/signing-keys')).json()) as {
			keys: { keyId: string; publicKey: string }[]
		}
		const { keyId, publicKey } = await record.file()
		expect(keys).toMatchObject([{ keyId, publicKey }])
	})
})

test('[SNAP-6] a snapshot has no way to be changed: not by a call, not in the database', async () => {
	const document = (await (await record.server.signedOut('GET', '/api/openapi.json')).json()) as {
		paths: Record<string, object>
	}
	const methods = Object.entries(document.paths)
		.filter(([path]) => path.includes('/snapshots'))
		.flatMap(([, operations]) => Object.keys(operations))
	expect(new Set(methods)).toEqual(new Set(['get', 'post']))

	const { dataDir } = record.server
	for (const statement of [
		"update snapshots set header = '{}'",
		"update snapshot_contents set packed = '{}'",
	])
		await expect(onDatabase(dataDir, statement)).rejects.toThrow('write-once')
})
