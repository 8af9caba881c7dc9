import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuthorRegister } from '@groundwork/server/storage/AuthorRegister'
import { openEmbedded } from '@groundwork/server/storage/embedded/openEmbedded'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { openRecords } from '@groundwork/server/storage/records/openRecords'
import { newBoardId, newPersonId } from '@groundwork/shared/model/ids'
import { describe, expect, test } from 'vitest'

const ALICE = newPersonId()
const BOB = newPersonId()
const AT = '2026-11-24T00:00:00.000Z'

interface Opened {
	authors: AuthorRegister
	/** Closes it and opens the same content again, where it keeps any. */
	reopen?: () => Promise<AuthorRegister>
	close(): Promise<void>
}

const stores: Record<string, () => Promise<Opened>> = {
	async memory() {
		return { authors: new MemoryAuthors(), close: () => Promise.resolve() }
	},
	async embedded() {
		const folder = mkdtempSync(join(tmpdir(), 'groundwork-authors-'))
		const open = async () => {
			const storage = await openEmbedded(join(folder, 'groundwork.db'))
			return { storage, records: await openRecords({ dialect: storage.dialect, database: 'sqlite' }) }
		}
		let now = await open()
		for (const [id, name] of [
			[ALICE, 'Alice'],
			[BOB, 'Bob'],
		] as const)
			await now.records.people.add({ id, name, at: AT })
		const close = async () => {
			await now.records.close()
			await now.storage.close()
		}
		return {
			authors: now.records.authors,
			async reopen() {
				await close()
				now = await open()
				return now.records.authors
			},
			async close() {
				await close()
				rmSync(folder, { recursive: true, force: true })
			},
		}
	},
}

describe.each(Object.entries(stores))('the register of authors: %s', (_name, open) => {
	test('[AUTHOR-1] a client id belongs to whoever used it first, for good', async () => {
		const { authors, reopen, close } = await open()
		const key = { board: newBoardId(), layer: 'canvas' } as const
		expect(await authors.claim(key, [1, 2], ALICE)).toEqual(
			new Map([
				[1, ALICE],
				[2, ALICE],
			]),
		)
		expect(await authors.claim(key, [2, 3], BOB)).toEqual(
			new Map([
				[2, ALICE],
				[3, BOB],
			]),
		)
		expect(await authors.claim(key, [4], null)).toEqual(new Map([[4, null]]))
		const later = reopen ? await reopen() : authors
		expect(await later.claim(key, [4, 1, 3], BOB)).toEqual(
			new Map([
				[4, null],
				[1, ALICE],
				[3, BOB],
			]),
		)
		await close()
	})

	test('[AUTHOR-1] boards and layers know nothing of each other', async () => {
		const { authors, close } = await open()
		const board = newBoardId()
		await authors.claim({ board, layer: 'canvas' }, [7], ALICE)
		for (const other of [
			{ board, layer: 'review' },
			{ board: newBoardId(), layer: 'canvas' },
		] as const)
			expect(await authors.claim(other, [7], BOB)).toEqual(new Map([[7, BOB]]))
		await close()
	})

	test('[AUTHOR-1] of many who claim one id at once one gets it, and all hear who', async () => {
		const { authors, close } = await open()
		const key = { board: newBoardId(), layer: 'canvas' } as const
		const answers = await Promise.all(
			Array.from({ length: 40 }, (_, i) => authors.claim(key, [9, 2 ** 40 + i], i % 2 ? ALICE : BOB)),
		)
		expect(new Set(answers.map((answer) => answer.get(9))).size).toBe(1)
		expect(answers.map((answer, i) => answer.get(2 ** 40 + i))).toEqual(
			answers.map((_, i) => (i % 2 ? ALICE : BOB)),
		)
		await close()
	})

	test('[AUTHOR-1] a device that was away for long brings many ids at once', async () => {
		const { authors, close } = await open()
		const key = { board: newBoardId(), layer: 'canvas' } as const
		const ids = Array.from({ length: 2500 }, (_, i) => i + 1)
		const owners = await authors.claim(key, ids, ALICE)
		expect([...owners.values()].every((owner) => owner === ALICE)).toBe(true)
		expect(owners.size).toBe(2500)
		await close()
	})
})
