import type { Role } from '@groundwork/shared/model/roles'
import { auditAnswer } from '@groundwork/shared/protocol/audit'
import type { AuditEntry } from '@groundwork/shared/protocol/audit'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { auditText } from '@groundwork/shared/text/audit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onDatabase, refuseRows } from '../kit/onDatabase.js'
import { startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let lea: Caller
let mia: Caller
let board: string

beforeAll(async () => {
	server = await startTestServer()
})
afterAll(() => server.close())
beforeEach(async () => {
	lea = await server.signIn('Lea')
	mia = await server.signIn('Mia')
	board = await server.createBoard(lea, 'Hillside')
})

const at = (path = '') => `/api/boards/${board}${path}`
async function page(query = ''): Promise<{ entries: AuditEntry[]; more: boolean }> {
	return auditAnswer.parse(await (await lea.call('GET', at(`/audit${query}`))).json())
}
/** In the order in which it happened. */
const history = async () => (await page()).entries.toReversed()
const sentences = async () => (await history()).map(auditText.sentence)

/** The server's database, from outside of it. */
const ask = (statement: string) => onDatabase(server.dataDir, statement)

describe('the history of access', () => {
	test('[AUDIT-1] tells in order what was done, by whom and to whom', async () => {
		const { token, id } = await server.invite(lea, board, 'viewer', { label: 'Grade 7', maxUses: 30 })
		await mia.call('POST', `/api/invitations/${token}/accept`)
		await lea.call('PATCH', at(`/people/${mia.id}`), { role: 'leader' })
		await lea.call('PATCH', at(), { title: 'Hillside Middle' })
		await mia.call('PATCH', at(`/people/${mia.id}`), { role: 'member' })
		await lea.call('DELETE', at(`/invitations/${id}`))
		await lea.call('POST', at('/snapshots'), { kind: 'decision', purpose: 'For the record' })
		await mia.call('GET', at('/snapshots/1/export.json'))
		await lea.call('DELETE', at(`/people/${mia.id}`))
		const { token: again } = await server.invite(lea, board, 'commenter', {
			expiresAt: '2099-05-04T00:00:00Z',
		})
		await mia.call('POST', `/api/invitations/${again}/accept`)
		await mia.call('DELETE', at(`/people/${mia.id}`))
		await lea.call('DELETE', at())
		await lea.call('POST', at('/restore'))
		await lea.call('GET', at('/audit.csv'))
		expect(await sentences()).toEqual([
			'Lea made the board “Hillside”.',
			'Lea made the link “Grade 7”, to join as a viewer, for 30 people.',
			'Mia joined as a viewer by the link “Grade 7”.',
			'Lea made Mia, a viewer until then, a leader.',
			'Lea renamed the board from “Hillside” to “Hillside Middle”.',
			'Mia changed their own role from a leader to a member.',
			'Lea withdrew the link “Grade 7”, to join as a viewer.',
			'Lea took snapshot 1 (decision).',
			'Mia exported snapshot 1.',
			'Lea removed Mia, a member, from the board.',
			'Lea made a link without a label, to join as a commenter, good until 2099-05-04.',
			'Mia joined as a commenter by a link without a label.',
			'Mia, a commenter, left the board.',
			'Lea deleted the board.',
			'Lea brought the board back.',
			'Lea exported the history of access.',
		])
		const entries = await history()
		expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1))
		expect(entries.every(({ person }) => [lea.id, mia.id].includes(person.id))).toBe(true)
	})

	test('[AUDIT-1] tells a role that was raised by a link from a first coming', async () => {
		await server.join(lea, board, 'viewer', mia)
		await server.join(lea, board, 'member', mia)
		expect((await sentences()).at(-1)).toBe(
			'Mia, a viewer until then, became a member by a link without a label.',
		)
	})

	test('[AUDIT-2] says nothing where nothing was done', async () => {
		const { token, id } = await server.invite(lea, board, 'viewer')
		await mia.call('POST', `/api/invitations/${token}/accept`)
		await lea.call('DELETE', at(`/invitations/${id}`))
		await lea.call('POST', at('/snapshots'), { kind: 'working', purpose: 'To export' })
		const exported = await lea.call('GET', at('/snapshots/1/export.json'))
		const before = await sentences()

		await mia.call('POST', `/api/invitations/${token}/accept`)
		await lea.call('DELETE', at(`/invitations/${id}`))
		await lea.call('PATCH', at(), { title: 'Hillside' })
		await lea.call('PATCH', at(`/people/${mia.id}`), { role: 'viewer' })
		await mia.call('PATCH', at(), { title: 'Mine' })
		await mia.call('DELETE', at(`/people/${lea.id}`))
		await lea.call('DELETE', at(`/people/${lea.id}`))
		await mia.call('DELETE', at())
		await lea.call('POST', at('/restore'))
		await lea.call('GET', at('/snapshots/2/export.json'))
		await mia.call('GET', at('/audit.csv'))
		const unchanged = await lea.call('GET', at('/snapshots/1/export.json'), null, {
			'if-none-match': exported.headers.get('etag')!,
		})
		expect(unchanged.status).toBe(304)
		expect(await sentences()).toEqual(before)
	})

	test('[AUDIT-3] keeps names as they were, and holds no token and no address', async () => {
		const { token, url } = await server.invite(lea, board, 'viewer')
		await mia.call('POST', `/api/invitations/${token}/accept`)
		const everything = JSON.stringify(await page()) + (await (await lea.call('GET', at('/audit.csv'))).text())
		for (const secret of [token, url, lea.token, mia.token, '127.0.0.1'])
			expect(everything).not.toContain(secret)
		await ask(`update people set name = 'Maria' where id = '${mia.id}'`)
		expect((await sentences())[2]).toMatch(/^Mia joined/)
	})

	test('[AUDIT-4] is for leaders alone', async () => {
		for (const role of ['member', 'commenter', 'viewer'] satisfies Role[]) {
			const person = await server.join(lea, board, role, await server.signIn(role))
			for (const path of ['/audit', '/audit.csv'])
				expect((await person.call('GET', at(path))).status).toBe(403)
		}
	})

	test(`[AUDIT-5] comes in pages of ${LIMITS.auditEntriesPerPage}, the newest first`, async () => {
		const total = LIMITS.auditEntriesPerPage + 1
		for (let title = 2; title <= LIMITS.auditEntriesPerPage; title++)
			await lea.call('PATCH', at(), { title: `Title ${title}` })
		expect(await page()).toMatchObject({ more: false })
		await lea.call('PATCH', at(), { title: 'One more' })
		const newest = await page()
		expect(newest.entries.map(({ number }) => number)).toEqual(
			Array.from({ length: LIMITS.auditEntriesPerPage }, (_, i) => total - i),
		)
		expect(newest.more).toBe(true)
		const rest = await page('?before=2')
		expect(rest.entries.map(({ number }) => number)).toEqual([1])
		expect(rest.more).toBe(false)
		expect(await page('?before=1')).toEqual({ entries: [], more: false })
		for (const before of ['0', '-1', '1.5', 'x', '99999999999'])
			expect((await lea.call('GET', at(`/audit?before=${before}`))).status).toBe(400)
	})

	test('[AUDIT-6] numbers without gap and double, however many things happen at once', async () => {
		const { token } = await server.invite(lea, board, 'viewer')
		const crowd = await Promise.all(Array.from({ length: 10 }, (_, i) => server.signIn(`Guest ${i}`)))
		await Promise.all([
			...crowd.map((guest) => guest.call('POST', `/api/invitations/${token}/accept`)),
			...crowd.map((_, i) => server.invite(lea, board, 'member', { label: `Link ${i}` })),
		])
		const entries = await history()
		expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
	})
})

describe('an entry and what it records', () => {
	test('[AUDIT-7] are written together or not at all', async () => {
		const { token, id } = await server.invite(lea, board, 'viewer')
		await server.join(lea, board, 'member', mia)
		const eve = await server.signIn('Eve')
		await lea.call('POST', at('/snapshots'), { kind: 'working', purpose: 'To export' })
		const before = await sentences()
		const state = async () => [
			await (await lea.call('GET', at())).json(),
			await (await lea.call('GET', at('/invitations'))).json(),
			await (await lea.call('GET', at('/snapshots'))).json(),
			(await eve.call('GET', at())).status,
			((await (await lea.call('GET', '/api/boards')).json()) as { boards: unknown[] }).boards.length,
		]
		const stateBefore = await state()
		const makeRoom = await refuseRows(server.dataDir, 'audit_entries')
		try {
			const answers = await Promise.all([
				lea.call('POST', '/api/boards', { title: 'Another', template: 'blank' }),
				lea.call('PATCH', at(), { title: 'Renamed' }),
				lea.call('DELETE', at()),
				lea.call('PATCH', at(`/people/${mia.id}`), { role: 'viewer' }),
				lea.call('DELETE', at(`/people/${mia.id}`)),
				mia.call('DELETE', at(`/people/${mia.id}`)),
				lea.call('POST', at('/invitations'), { role: 'viewer' }),
				lea.call('DELETE', at(`/invitations/${id}`)),
				eve.call('POST', `/api/invitations/${token}/accept`),
				lea.call('POST', at('/snapshots'), { kind: 'working', purpose: 'Not recorded' }),
				lea.call('GET', at('/snapshots/1/export.json')),
				lea.call('GET', at('/audit.csv')),
			])
			for (const answer of answers) {
				expect(answer.status).toBeGreaterThanOrEqual(500)
				expect(await answer.text()).toMatch(/^\{"error":/)
			}
		} finally {
			await makeRoom()
		}
		expect(await state()).toEqual(stateBefore)
		expect(await sentences()).toEqual(before)
	})

	test.each([
		['changed', 'update audit_entries set person_name = ’Eve’'.replaceAll('’', "'")],
		['erased', 'delete from audit_entries'],
	])('[AUDIT-8] cannot be %s in the database either', async (_, statement) => {
		const before = await sentences()
		await expect(ask(statement)).rejects.toThrow('write-once')
		expect(await sentences()).toEqual(before)
	})
})

describe('the history as a table', () => {
	const table = async () => {
		const answer = await lea.call('GET', at('/audit.csv'))
		return { answer, text: Buffer.from(await answer.arrayBuffer()).toString('utf8') }
	}

	test('[AUDIT-9] is CSV that spreadsheets open, the oldest first, and ends with its own export', async () => {
		await lea.call('PATCH', at(), { title: 'Schule "Süd", Köln' })
		const { answer, text } = await table()
		expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
		expect(answer.headers.get('content-disposition')).toBe('attachment; filename="history-of-access.csv"')
		expect(
			text.startsWith('\uFEFFNumber,Time (UTC),Person,Person id,Action,What happened,Details (JSON)\r\n'),
		).toBe(true)
		const lines = text.trimEnd().split('\r\n')
		expect(lines).toHaveLength(4)
		expect(lines[1]).toContain(`,Lea,${lea.id},board_created,Lea made the board “Hillside”.,`)
		expect(lines[2]).toContain('"Lea renamed the board from “Hillside” to “Schule ""Süd"", Köln”."')
		expect(lines[3]).toContain('audit_exported')
	})

	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
		'[AUDIT-10] has no cell that a spreadsheet would run: %j',
		async (name) => {
			// a name is trimmed where it comes in, so what is trimmed away is put past that gate
			const eve = await server.join(lea, board, 'member', await server.signIn('Eve'))
			await ask(`update people set name = '${name}' where id = '${eve.id}'`)
			await eve.call('DELETE', at(`/people/${eve.id}`))
			const { text } = await table()
			const escaped = `'${name}`
			expect(text).toMatch(
				new RegExp(`Z,"?${escaped.replace(/[+*()@]/g, (sign) => `\\${sign}`)}"?,${eve.id},left,`),
			)
			for (const line of text.split('\r\n').slice(1))
				for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/)
		},
	)
})
