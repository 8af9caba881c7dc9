import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRecord } from './record.js'
import { failure } from './support.js'
import type { Caller } from './support.js'

let record: Awaited<ReturnType<typeof startRecord>>

beforeAll(async () => {
	record = await startRecord()
})
afterAll(() => record.close())

const ask = (person: Caller, number: number | string, headers: Record<string, string> = {}) =>
	person.call('GET', `/api/boards/${record.cast.board}/snapshots/${number}/picture.svg`, null, headers)

test('[SNAP-20] a picture of a snapshot is one for every role, runs nothing, and stays the same', async () => {
	const answer = await ask(record.cast.viewer, 2)
	const svg = await answer.text()
	expect(svg).toMatch(/^<svg /)
	expect(answer.headers.get('content-type')).toBe('image/svg+xml')
	expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
	expect(answer.headers.get('cache-control')).toContain('private')
	const etag = answer.headers.get('etag')!
	expect(await (await ask(record.cast.leader, 2)).text()).toBe(svg)
	expect((await ask(record.cast.viewer, 2, { 'if-none-match': etag })).status).toBe(304)
	for (const number of [9, 'x', '01'])
		expect(await failure(await ask(record.cast.viewer, number))).toEqual([404, 'not_found'])
})

test('[SNAP-20] a picture goes with the content, also where it was made before', async () => {
	const etag = (await ask(record.cast.leader, 1)).headers.get('etag')!
	await record.cast.leader.call('POST', `/api/boards/${record.cast.board}/snapshots/1/disposition`, {
		reason: 'Its time is over',
		confirm: 1,
	})
	const answer = await ask(record.cast.leader, 1, { 'if-none-match': etag })
	expect(await failure(answer)).toEqual([409, 'record_rule'])
})
