import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { APPROACHES } from '../model/domain.js'
import { canonicalJson } from '../plan/canonicalJson.js'
import { geo, note } from '../testing/records.js'
import { recordsOf } from './layout.js'
import { seedCanvas } from './seed.js'
import { validateEntry } from './validate.js'
import { changeRecord, putRecord } from './write.js'

/** The verdict on a record as another replica gets it. */
function verdict(record: TLRecord): string {
	const [here, there] = [new Y.Doc(), new Y.Doc()]
	putRecord(here, record)
	Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
	const result = validateEntry(record.id, recordsOf(there).get(record.id), 'canvas')
	return 'reason' in result ? result.reason : 'fine'
}

declare const performance: { now(): number }

const linked = (href: string): TLRecord => {
	const marks = [{ type: 'link', attrs: { href } }]
	const richText = {
		type: 'doc',
		content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }],
	}
	return note('a', '', {
		props: { ...note('a').props, richText },
	})
}
const texted = (node: object): TLRecord =>
	note('a', '', { props: { ...note('a').props, richText: { type: 'doc', content: [node] } } })

describe('a text', () => {
	test.each(['https://a.b', 'tel:+1555', '/about', '#top', 'mailto:a@b.c', ''])(
		'[VALID-4] may link to %s',
		(href) => {
			expect(verdict(linked(href))).toBe('fine')
		},
	)

	test.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'DATA:text/html,x', 'vbscript:x'])(
		'[VALID-4] may not run %j',
		(href) => {
			expect(verdict(linked(href))).toMatch(/run a program/)
		},
	)

	test('[VALID-5] may hold sixteen lists within lists', () => {
		let node: object = { type: 'paragraph', content: [{ type: 'text', text: 'deep' }] }
		for (let i = 0; i < 16; i++)
			node = { type: 'bulletList', content: [{ type: 'listItem', content: [node] }] }
		expect(verdict(texted(node))).toBe('fine')
	})

	test.each(['blockquote', 'codeBlock', 'horizontalRule', 'iframe'])(
		"[VALID-5] may not hold a %s: tldraw's editor has none and would stop",
		(type) => {
			expect(verdict(texted({ type }))).toMatch(/unknown part/)
		},
	)
})

describe('a record', () => {
	test.each([NaN, Infinity, -Infinity])('[VALID-6] may not hold %s: it could never be frozen', (value) => {
		expect(verdict(geo('a', { meta: { value } }))).toMatch(/no number/)
	})

	test('[VALID-6] that is valid can be frozen, however deep', () => {
		for (const depth of [10, 350, 5000]) {
			let value: unknown = 1
			for (let i = 0; i < depth; i++) value = [value]
			const record = geo('a', { meta: { value } as never })
			const doc = new Y.Doc()
			putRecord(doc, record)
			const result = validateEntry(record.id, recordsOf(doc).get(record.id), 'canvas')
			if ('record' in result) expect(canonicalJson(result.record)).toContain('[1]')
			else expect(result.reason).toBe('it is nested too deeply')
		}
	})

	test('[VALID-7] may not take a place behind which nothing fits', () => {
		expect(verdict(geo('a', { index: 'a10' as never }))).toMatch(/ends with a zero/)
		expect(verdict(geo('a', { index: 'a1' as never }))).toBe('fine')
	})

	test('[VALID-8] of 20,000 overlays is read in a moment', () => {
		const doc = new Y.Doc()
		putRecord(doc, geo('a'))
		const entry = recordsOf(doc).get('shape:a') as Y.Map<unknown>
		doc.transact(() => {
			for (let i = 0; i < 20_000; i++) entry.set(`/meta/k${i}`, i)
		})
		const before = performance.now()
		expect(validateEntry('shape:a', entry, 'canvas')).toHaveProperty('record')
		// It was quadratic: 8,000 took over a minute. A hundredfold of what it takes now.
		expect(performance.now() - before).toBeLessThan(10_000)
	})
})

test('[VALID-9] a map of more columns than anybody can add is set aside', () => {
	const doc = new Y.Doc()
	seedCanvas(doc, { title: '', template: 'environment_map', approaches: [] })
	const result = validateEntry('shape:map', recordsOf(doc).get('shape:map'), 'canvas')
	if (!('record' in result)) throw new Error(result.reason)
	const approaches = Object.fromEntries(
		Array.from({ length: 41 }, (_, i) => [`c${i}`, { code: APPROACHES[0], label: '', index: 'a1' }]),
	)
	const map = result.record
	changeRecord(doc, map, { ...map, props: { ...(map as { props: object }).props, approaches } } as never)
	const after = validateEntry('shape:map', recordsOf(doc).get('shape:map'), 'canvas')
	expect(after).toMatchObject({ reason: expect.stringContaining('at most 40') as string })
})
