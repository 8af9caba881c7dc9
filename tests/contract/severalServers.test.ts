import type {
	Actor,
	NewSnapshot,
	Records,
	SnapshotContents,
} from '@groundwork/server/storage/records/Records'
import {
	newBoardId,
	newInvitationId,
	newPersonId,
	newSessionId,
	newSnapshotId,
	newThreadId,
} from '@groundwork/shared/model/ids'
import type { BoardId } from '@groundwork/shared/model/ids'
import { SNAPSHOT_PARTS } from '@groundwork/shared/protocol/snapshot'
import { random } from '@groundwork/shared/testing/random'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freshDatabase } from '../kit/services/shared.js'
import { openSharedRecords } from '../kit/sharedRecords.js'

const SEED = Number(process.env['SEED'] ?? 20261127)
const chance = random(SEED)

let url: string
let servers: Awaited<ReturnType<typeof openSharedRecords>>[]
beforeAll(async () => {
	url = await freshDatabase()
	servers = await Promise.all([openSharedRecords(url), openSharedRecords(url)])
	await either().signingKeys.add({ keyId: KEY, publicKey: 'first', at: AT })
})
afterAll(async () => {
	await Promise.all(servers.map(({ close }) => close()))
})

const AT = '2026-11-24T00:00:00.000Z'
const LATER = '2026-11-25T00:00:00.000Z'
const KEY = 'key'

/** The records of either server. */
const either = (): Records => servers[chance.int(servers.length)]!.records

/** As many at once, each on either server. */
const atOnce = <T>(count: number, ask: (records: Records, index: number) => Promise<T>): Promise<T[]> =>
	Promise.all(Array.from({ length: count }, (_, index) => ask(either(), index)))

async function person(name = 'Lea'): Promise<Actor> {
	const id = newPersonId()
	await either().people.add({ id, name, at: AT })
	return { id, name }
}

async function boardOf(leader: Actor): Promise<BoardId> {
	const id = newBoardId()
	await either().boards.create({ id, title: 'Plan', leader, at: AT, limit: 100 })
	return id
}

const invite = (records: Records, board: BoardId, by: Actor, more: object = {}) =>
	records.invitations.create({
		id: newInvitationId(),
		board,
		tokenHash: newInvitationId(),
		role: 'member',
		label: '',
		by,
		at: AT,
		expiresAt: null,
		maxUses: null,
		limit: 100,
		...more,
	})

async function memberOf(board: BoardId, leader: Actor, role: 'leader' | 'member'): Promise<Actor> {
	const tokenHash = newInvitationId()
	const one = await person('Mia')
	await invite(either(), board, leader, { tokenHash, role })
	await either().invitations.accept(tokenHash, one, AT)
	return one
}

const contents = (): SnapshotContents => {
	const bytes = new Uint8Array([1, 2, 3])
	const parts = Object.fromEntries(SNAPSHOT_PARTS.map((name) => [name, { packed: bytes, state: bytes }]))
	return { id: newSnapshotId(), parts: parts as SnapshotContents['parts'] }
}

const sealed = (number: number, more: Partial<NewSnapshot> = {}): NewSnapshot => ({
	kind: 'working',
	cause: null,
	capturedAt: AT,
	header: `{"number":${number}}`,
	hash: `hash ${number}`,
	previousHash: number === 1 ? null : `hash ${number - 1}`,
	signature: 'signature',
	keyId: KEY,
	...more,
})

const expectGapless = (numbers: number[], length: number) =>
	expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length }, (_, index) => index + 1))

const tally = (answers: readonly string[]) => {
	const counted: Record<string, number> = {}
	for (const answer of answers) counted[answer] = (counted[answer] ?? 0) + 1
	return counted
}

/** A transaction under way on the same database, by somebody who takes her time. It is taken back in the end. */
async function hold(statement: string) {
	const client = new Client(url)
	await client.connect()
	await client.query('begin')
	await client.query(statement)
	const letGo = async () => {
		await client.query('rollback')
		await client.end()
	}
	/** How many connections wait for a lock. */
	const waiting = async () => {
		const { rows } = await client.query(
			"select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
		)
		return (rows[0] as { count: number }).count
	}
	return {
		waiting,
		letGo,
		async letGoWhenWaiting(count: number) {
			await vi.waitUntil(async () => (await waiting()) === count, { timeout: 10_000 })
			await letGo()
		},
	}
}

test('[NODE-2] servers that start at once on an empty database find its tables made once', async () => {
	const empty = await freshDatabase()
	const opened = await Promise.all(Array.from({ length: 4 }, () => openSharedRecords(empty)))
	const one = { id: newPersonId(), name: 'Lea', at: AT }
	await opened[0]!.records.people.add(one)
	for (const { records } of opened) expect(await records.people.get(one.id)).toMatchObject({ name: 'Lea' })
	await Promise.all(opened.map(({ close }) => close()))
})

test('[NODE-2] ids and times sort by their bytes, whatever language the database is in', async () => {
	const client = new Client(url)
	await client.connect()
	const { rows } = await client.query(
		"select distinct collation_name from information_schema.columns where table_schema = 'public' and data_type = 'text' and table_name not like 'log\\_%'",
	)
	await client.end()
	expect(rows).toEqual([{ collation_name: 'C' }])
})

describe('what is counted holds over all servers', () => {
	test('[NODE-3] of a person who makes boards everywhere at once none goes past the limit', async () => {
		const leader = await person()
		const made = await atOnce(12, (records) =>
			records.boards.create({ id: newBoardId(), title: 'Plan', leader, at: AT, limit: 5 }),
		)
		expect(tally(made)).toEqual({ created: 5, full: 7 })
	})

	test('[NODE-3] an invitation lets in as many as it says, and a board has as many as it may', async () => {
		const leader = await person()
		const board = await boardOf(leader)
		const tokenHash = newInvitationId()
		await invite(either(), board, leader, { tokenHash, maxUses: 3 })
		const people = await Promise.all(Array.from({ length: 10 }, () => person('Mia')))
		const answers = await atOnce(10, (records, index) =>
			records.invitations.accept(tokenHash, people[index]!, AT),
		)
		expect(tally(answers.map(({ verdict }) => verdict))).toEqual({ accepted: 3, used_up: 7 })
		expect(await either().members.of(board)).toHaveLength(4)
		const more = await atOnce(10, (records) => invite(records, board, leader, { limit: 6 }))
		expect(tally(more)).toEqual({ created: 5, full: 5 })
	})

	test('[NODE-3] leaders who all leave at once leave one of them', async () => {
		const leader = await person()
		const board = await boardOf(leader)
		const leaders = [leader]
		for (let more = 0; more < 5; more++) leaders.push(await memberOf(board, leader, 'leader'))
		const left = await atOnce(6, (records, index) => {
			const one = leaders[index]!
			return index % 2
				? records.members.remove({ board, person: one.id, by: one, at: AT })
				: records.members.changeRole({ board, person: one.id, role: 'member', by: one, at: AT })
		})
		expect(left.filter((answer) => answer === 'lastLeader')).toHaveLength(1)
		const roles = (await either().members.of(board)).map(({ role }) => role)
		expect(roles.filter((role) => role === 'leader')).toHaveLength(1)
	})

	test('[NODE-3] how far somebody has read moves forward alone, and so does the time of a change', async () => {
		const leader = await person()
		const boards = await Promise.all(Array.from({ length: 20 }, () => boardOf(leader)))
		const thread = newThreadId()
		await atOnce(20, (records, index) => records.readMarks.mark(boards[0]!, leader.id, thread, index + 1))
		expect(await either().readMarks.of(boards[0]!, leader.id)).toEqual({ [thread]: 20 })
		// each writes all of them in an order of its own, and both have begun when the one in the middle is let go
		const other = await hold(`update boards set title = title where id = '${boards[10]}'`)
		const writing = servers.map(({ records }, index) => {
			const times = boards.map((board) => [board, `2026-11-25T00:00:0${index}.000Z`] as const)
			return records.boards.changed(new Map(index ? times : times.toReversed()))
		})
		await other.letGoWhenWaiting(2)
		await Promise.all(writing)
		const changed = (await either().boards.of(leader.id)).map(({ changedAt }) => changedAt)
		expect(new Set(changed)).toEqual(new Set(['2026-11-25T00:00:01.000Z']))
	})
})

describe('what is numbered has no gap and no double', () => {
	test('[NODE-4] snapshots of a board that all servers take at once continue one chain', async () => {
		const leader = await person()
		const board = await boardOf(leader)
		await atOnce(12, (records) =>
			records.snapshots.append(board, leader, contents(), ({ number, previous }) => {
				expect(previous?.hash ?? null).toBe(number === 1 ? null : `hash ${number - 1}`)
				return sealed(number)
			}),
		)
		const chain = await either().snapshots.chain(board)
		expect(chain.map(({ header }) => header)).toEqual(
			Array.from({ length: 12 }, (_, index) => `{"number":${index + 1}}`),
		)
		await atOnce(8, (records) =>
			records.snapshots.addEntry({
				board,
				number: 1,
				by: leader,
				at: AT,
				seal: ({ entries }) => {
					const { hash, signature, keyId } = sealed(entries.length + 1)
					return { type: 'addendum', entry: `${entries.length + 1}`, hash, signature, keyId }
				},
			}),
		)
		const entries = (await either().snapshots.entries(board, 1)).get(1) ?? []
		expect(entries.map(({ entry }) => Number(entry))).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
	})

	test('[NODE-4] the history of access of a board that everybody changes at once', async () => {
		const leader = await person()
		const board = await boardOf(leader)
		await atOnce(18, (records, index): Promise<unknown> => {
			const stamp = { board, by: leader, at: AT }
			if (index % 3 === 0) return records.boards.rename({ ...stamp, title: `Plan ${index}` })
			if (index % 3 === 1) return invite(records, board, leader)
			return records.audit.add({ ...stamp, event: { action: 'audit_exported', details: {} } })
		})
		const entries = await either().audit.all(board)
		expectGapless(
			entries.map(({ number }) => number),
			19,
		)
	})

	test('[NODE-4] a deletion and a restoration that meet on two servers are each done once', async () => {
		const leader = await person()
		const board = await boardOf(leader)
		const stamp = { board, by: leader, at: LATER }
		expect(tally(await atOnce(6, (records) => records.boards.remove(stamp)))).toEqual({
			deleted: 1,
			unknown: 5,
		})
		expect(tally(await atOnce(6, (records) => records.boards.restore(stamp)))).toEqual({
			restored: 1,
			unknown: 5,
		})
	})
})

test('[NODE-5] a client id belongs to one, on whichever server it is claimed, in whatever order', async () => {
	const people = [await person('Ada'), await person('Bea')]
	const key = { board: newBoardId(), layer: 'canvas' } as const
	const ids = Array.from({ length: 400 }, (_, index) => 2 ** 40 + index)
	// somebody else's claim under way in the middle, so that both servers have begun when it ends
	const other = await hold(
		`insert into authors values ('${key.board}', 'canvas', ${ids[200]}, '${people[0]!.id}', '${AT}')`,
	)
	const claims = servers.map(({ records }, index) =>
		records.authors.claim(key, index ? ids : ids.toReversed(), people[index]!.id),
	)
	await other.letGoWhenWaiting(2)
	const answers = await Promise.all(claims)
	for (const owners of answers) expect(owners.size).toBe(400)
	for (const id of ids) expect(answers[1]!.get(id)).toBe(answers[0]!.get(id))
})

test('[NODE-5] of sessions that several servers advance and end at once each is ended once', async () => {
	const one = await person()
	const sessions = await Promise.all(
		Array.from({ length: 8 }, async () => {
			const id = newSessionId()
			await either().sessions.add({ id, person: one.id, at: AT, expiresAt: '2027', generation: 1 })
			return id
		}),
	)
	const kept = sessions[0]!
	await atOnce(9, (records, index) =>
		records.sessions.advance(kept, { generation: index + 2, at: AT, expiresAt: '2027' }),
	)
	await atOnce(9, (records, index) => records.sessions.settle(kept, index + 2))
	expect(await either().sessions.get(kept)).toMatchObject({ oldest: 10, newest: 10 })
	const ended = await atOnce(4, (records) => records.sessions.endOthers(one.id, kept, LATER))
	expect(ended.flat().toSorted()).toEqual(sessions.slice(1).toSorted())
})

test('[NODE-8] what a capture has stored stays while it is under way on any server, and goes after an hour when it was cut off', async () => {
	const leader = await person()
	const board = await boardOf(leader)
	const client = new Client(url)
	await client.connect()
	const stored = async () => {
		const { rows } = await client.query(
			'select count(distinct snapshot_id)::int as count from snapshot_contents',
		)
		return (rows[0] as { count: number }).count
	}
	const before = await stored()
	const cutOff = either().snapshots.append(board, leader, contents(), () => {
		throw new Error('cut off')
	})
	await expect(cutOff).rejects.toThrow('cut off')
	const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString()
	await either().snapshots.sweep(hourAgo())
	expect(await stored()).toBe(before + 1)
	await client.query(
		"insert into snapshot_contents values ('old', 'canvas', '', '', '2026-01-01T00:00:00.000Z')",
	)
	expect(await stored()).toBe(before + 2)
	await either().snapshots.sweep(hourAgo())
	expect(await stored()).toBe(before + 1)
	await client.end()
})

test('[NODE-7] nothing is signed with a key that was handed over, however closely the two meet', async () => {
	const leader = await person()
	const board = await boardOf(leader)
	const [here, there] = [servers[0]!.records, servers[1]!.records]
	await here.signingKeys.add({ keyId: 'old', publicKey: 'old', at: AT })
	const capture = (keyId: string) =>
		there.snapshots.append(board, leader, contents(), ({ number }) => sealed(number, { keyId }))
	// held where it has looked at the key and has not sealed yet
	const other = await hold('lock table snapshots in share mode')
	const order: string[] = []
	const sealing = capture('old').then(() => order.push('sealed'))
	await vi.waitUntil(async () => (await other.waiting()) === 1)
	const handover = { from: 'old', to: 'new', at: LATER, signature: 'signature', publicKey: 'old' }
	const handing = here.signingKeys
		.handOver(handover, { keyId: 'new', publicKey: 'new' })
		.then(() => order.push('handed over'))
	await vi.waitUntil(async () => order.length > 0 || (await other.waiting()) === 2)
	await other.letGo()
	await Promise.all([sealing, handing])
	expect(order).toEqual(['sealed', 'handed over'])

	await expect(capture('old')).rejects.toMatchObject({ name: 'RetiredKeyError' })
	expect(await there.signingKeys.last()).toBe('new')
	await capture('new')
	expect(await here.snapshots.last(board)).toMatchObject({ number: 2 })
})
