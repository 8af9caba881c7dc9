import { putRecord } from '@groundwork/shared/board/write'
import type { Layer } from '@groundwork/shared/model/roles'
import { verifyFile } from '@groundwork/shared/record/verify'
import type { FormProgress } from '@groundwork/shared/protocol/record'
import { wholeBoard } from '@groundwork/shared/testing/wholeBoard'
import type { TLRecord } from '@tldraw/tlschema'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkPdf, pdfInfo, pdfStructure, pdfText, unzipped } from '../kit/documents.js'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

const TITLE = 'Lincoln & <img src=x onerror=alert(1)> "2027"'
const CJK = '山田'
const board = wholeBoard()
/** Words that only leaders may read: those on their impediment, and the name of its record. */
const SECRETS = [...board.marks.leaders, 'shape:hidden']

// each form takes a thread some seconds, and the machine may be busy with other tests
vi.setConfig({ testTimeout: 60_000 })

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>

beforeAll(async () => {
	server = await startTestServer()
	cast = await server.cast()
	await cast.leader.call('PATCH', `/api/boards/${cast.board}`, { title: TITLE })
	await capture('Before anything was written')
	await Promise.all([
		write('canvas', board.canvas),
		write('review', board.review),
		write('leaders', board.leaders),
	])
	const anchor = { kind: 'point', page: 'page:page', x: 0, y: 0 }
	await cast.member.call('POST', `/api/boards/${cast.board}/threads`, { anchor, text: `Seen by ${CJK}` })
	await capture('What the team agreed')
}, 30_000)
afterAll(() => server.close())

const capture = async (purpose: string) => {
	const body = { kind: 'decision', purpose, meeting: 'May 4', timeZone: 'America/Chicago' }
	const answer = await cast.leader.call('POST', `/api/boards/${cast.board}/snapshots`, body)
	expect(answer.status).toBe(201)
}

async function write(layer: Layer, records: readonly TLRecord[]) {
	const doc = new Y.Doc()
	const provider = new WebsocketProvider(`ws://127.0.0.1:${server.port}/sync/${cast.board}`, layer, doc, {
		params: { token: cast.leader.token },
		WebSocketPolyfill: WebSocket as never,
		disableBc: true,
	})
	await vi.waitUntil(() => provider.synced, { timeout: 5000 })
	doc.transact(() => records.forEach((record) => putRecord(doc, record)))
	const last = records.at(-1)!.id
	const read = () => cast.leader.call('GET', `/api/boards/${cast.board}/plan`).then((answer) => answer.text())
	const known = layer === 'canvas' ? 'evidence_1' : last
	await vi.waitUntil(async () => (await read()).includes(known), { timeout: 5000, interval: 100 })
	provider.destroy()
}

const ask = (person: Caller, ending: string, query = '', number = 2) =>
	person.call('GET', `/api/boards/${cast.board}/snapshots/${number}/export.${ending}?${query}`)

async function form(person: Caller, ending: string, query = '') {
	const answer = await ask(person, ending, query)
	expect(answer.status).toBe(200)
	return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

/** The leader's own, in Spanish: made once for the tests that look at it. */
async function archive() {
	const { answer, bytes } = await form(cast.leader, 'zip', 'language=es')
	return { answer, files: unzipped(bytes) }
}

const missing = (marks: readonly string[], text: string) => marks.filter((mark) => !text.includes(mark))
const found = (marks: readonly string[], text: string) => marks.filter((mark) => text.includes(mark))

describe('as a PDF', () => {
	test('[SNAP-15] a snapshot is whole: no text of the plan is cut or left out', async () => {
		const { answer, bytes } = await form(cast.leader, 'pdf', 'language=en')
		expect(answer.headers.get('content-type')).toBe('application/pdf')
		expect(answer.headers.get('content-disposition')).toContain('-snapshot-2.pdf"')
		expect(checkPdf(bytes)).toContain('No syntax or stream encoding errors')
		const text = pdfText(bytes)
		expect(missing([...board.marks.everybody, ...board.marks.leaders], text)).toEqual([])
		// a character that its fonts do not have is told by its number
		expect(text).toContain('Seen by [U+5C71][U+7530]')
		expect(text).toContain('<script>alert(1)</script>')
		expect(text).toContain('What changed since the snapshot before')
		const pages = Number(pdfInfo(bytes)['Pages'])
		for (let page = 1; page <= pages; page++) expect(text).toContain(`${page} of ${pages}\n`)
		const { hash } = (await (
			await cast.leader.call('GET', `/api/boards/${cast.board}/snapshots/2`)
		).json()) as { hash: string }
		expect(text.split(`SHA-256 ${hash}`)).toHaveLength(pages + 1)
	})

	test('[SNAP-15] a snapshot is tagged, named and in one language', async () => {
		const { answer, files } = await archive()
		expect(answer.headers.get('content-language')).toBe('es')
		const bytes = files.get('report.pdf')!
		expect(pdfInfo(bytes)).toMatchObject({ Title: `${TITLE}: instantánea 2`, Tagged: 'yes' })
		expect(bytes.toString('latin1')).toMatch(/\/Lang \(es\)/)
		// the metadata are XML, whatever the board is called
		expect(bytes.toString('latin1')).toContain('Lincoln &amp; &lt;img')
		const structure = pdfStructure(bytes)
		for (const type of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Caption'])
			expect(structure, type).toMatch(new RegExp(`^ *${type}\\b`, 'm'))
		const headings = [...structure.matchAll(/^ *H2 \(block\)\s*\n\s*"([^"]*)"/gm)].map(([, text]) =>
			text!.trim(),
		)
		expect(headings.slice(1, 5)).toEqual(['Propósito y reunión', 'Enfoques', 'El mapa', 'Cambios'])
		expect(missing(board.marks.everybody, structure)).toEqual([])
	})
})

test('[SNAP-16] as a page a snapshot runs nothing, needs nothing, and is whole', async () => {
	const { answer, bytes } = await form(cast.leader, 'html', 'language=en')
	expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox;/)
	const page = bytes.toString('utf8')
	expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/i)
	expect(page).not.toMatch(/<(script|img|link|iframe|object|embed|form)\b/i)
	expect(page).not.toMatch(/<[^>]*\son\w+\s*=/i)
	expect(page).not.toMatch(/\b(src|href)="(?!#)/i)
	expect(page).toContain('Lincoln &amp; &lt;img src=x onerror=alert(1)&gt; &quot;2027&quot;')
	expect(missing([...board.marks.everybody, ...board.marks.leaders, CJK], page)).toEqual([])
	expect(page).toContain('<th role="columnheader" scope="col">')
	expect(page).toMatch(/<svg[^>]*role="img"[\s\S]*?<title[\s\S]*?<desc/)
})

describe('as files', () => {
	test('[SNAP-17] tables hold everything, and a dictionary names each column of each', async () => {
		const files = unzipped((await form(cast.leader, 'csv.zip', 'language=en')).bytes)
		const names = [...files.keys()]
		expect(names).toEqual(expect.arrayContaining(['changes.csv', 'cells.csv', 'comments.csv', 'grids.csv']))
		const text = [...files.values()].join('\n')
		expect(missing([...board.marks.everybody, ...board.marks.leaders, CJK], text)).toEqual([])
		const dictionary = files.get('data-dictionary.csv')!.toString('utf8')
		for (const name of names) {
			const [heads = ''] = files.get(name)!.toString('utf8').replace('\uFEFF', '').split('\r\n')
			for (const head of heads.split(',')) expect(dictionary).toContain(`${name},${head},`)
		}
	})

	test('[SNAP-17] one archive holds the file that proves itself, the reports, the tables and how to verify', async () => {
		const { files } = await archive()
		expect([...files.keys()].filter((path) => !path.startsWith('csv/'))).toEqual([
			'README.txt',
			'snapshot.json',
			'report.pdf',
			'report.html',
			'drawing.png',
			'drawing.svg',
			// each of the nine other questions has a page with its grid
			...Array.from({ length: 9 }, (_, at) => `drawing-${at + 2}.svg`),
		])
		expect(verifyFile(files.get('snapshot.json')!.toString('utf8'))).toHaveProperty('verified')
		expect(files.get('drawing.svg')!.toString('utf8')).toMatch(/^<svg /)
		expect(files.get('drawing.png')!.subarray(1, 4).toString('latin1')).toBe('PNG')
		const readme = files.get('README.txt')!.toString('utf8')
		expect(readme).toContain('npm run verify -- snapshot.json')
		expect(readme).toContain('Qué es cada archivo'.toUpperCase())
	})

	test('[SNAP-17] the same snapshot gives the same bytes, and says so to whoever has them', async () => {
		const { answer } = await form(cast.leader, 'csv.zip', 'language=en')
		const etag = answer.headers.get('etag')!
		const path = `/api/boards/${cast.board}/snapshots/2/export.csv.zip?language=en`
		const again = await cast.leader.call('GET', path, null, { 'if-none-match': etag })
		expect(again.status).toBe(304)
		const added = `/api/boards/${cast.board}/snapshots/2/addenda`
		await cast.leader.call('POST', added, { text: 'Item 3 was item 4' })
		const after = await cast.leader.call('GET', path, null, { 'if-none-match': etag })
		expect(after.status).toBe(200)
	})
})

test.each(['viewer', 'redacted'] as const)(
	'[SNAP-18] no form of a copy for everybody (%s) holds what leaders have not published',
	async (copy) => {
		const [person, query] = copy === 'viewer' ? [cast.viewer, ''] : [cast.leader, 'copy=redacted']
		const files = unzipped((await form(person, 'zip', query)).bytes)
		files.set('alone.html', (await form(person, 'html', query)).bytes)
		for (const [name, bytes] of unzipped((await form(person, 'csv.zip', query)).bytes))
			files.set(`c/${name}`, bytes)
		files.set('words.txt', Buffer.from(pdfText(files.get('report.pdf')!)))
		expect(missing(board.marks.everybody, files.get('words.txt')!.toString('utf8'))).toEqual([])
		for (const [name, bytes] of files) expect(found(SECRETS, bytes.toString('utf8')), name).toEqual([])
	},
)

describe('a form', () => {
	const progress = async (query: string) => {
		const path = `/api/boards/${cast.board}/snapshots/2/export-progress?${query}`
		return (await (await cast.leader.call('GET', path)).json()) as FormProgress
	}

	test('[SNAP-19] is stopped when whoever asked for it goes away, and the next one is made', async () => {
		const query = 'form=pdf&language=es&copy=redacted'
		const gone = new AbortController()
		const asked = fetch(`${server.base}/api/boards/${cast.board}/snapshots/2/export.pdf?${query}`, {
			headers: { authorization: `Bearer ${cast.leader.token}` },
			signal: gone.signal,
		})
		const refused = expect(asked).rejects.toThrow()
		await vi.waitUntil(async () => (await progress(query)).state === 'running', {
			interval: 10,
			timeout: 5000,
		})
		gone.abort()
		await refused
		await vi.waitUntil(async () => (await progress(query)).state === 'idle', { interval: 10, timeout: 5000 })
		expect((await ask(cast.leader, 'html', 'language=es&copy=redacted')).status).toBe(200)
		expect(await progress('form=html&language=es&copy=redacted')).toEqual({ state: 'done', done: 1 })
	})

	test('[SNAP-19] is recorded when somebody takes it away', async () => {
		const count = async () => {
			const answer = await cast.leader.call('GET', `/api/boards/${cast.board}/audit`)
			const { entries } = (await answer.json()) as { entries: { action: string }[] }
			return entries.filter(({ action }) => action === 'snapshot_exported').length
		}
		const before = await count()
		await form(cast.viewer, 'html', 'language=en')
		expect(await count()).toBe(before + 1)
	})

	test('[SNAP-19] of a snapshot that is not there, or whose content is gone, is refused by name', async () => {
		expect(await failure(await ask(cast.leader, 'pdf', '', 9))).toEqual([404, 'not_found'])
		expect(await failure(await ask(cast.leader, 'pdf', 'language=xx'))).toEqual([400, 'invalid'])
		const path = `/api/boards/${cast.board}/snapshots/1/disposition`
		await cast.leader.call('POST', path, { reason: 'No longer needed', confirm: 1 })
		for (const ending of ['pdf', 'html', 'csv.zip', 'zip', 'svg', 'png'])
			expect(await failure(await ask(cast.leader, ending, '', 1))).toEqual([409, 'record_rule'])
		const page = (await form(cast.leader, 'html', 'language=en')).bytes.toString('utf8')
		expect(page).toContain('The content of snapshot 1 has been destroyed')
	})
})
