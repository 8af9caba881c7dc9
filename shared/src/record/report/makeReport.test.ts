import type { TLRecord } from '@tldraw/tlschema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommentRecord, ThreadRecord } from '../../model/discussion.js'
import { newCommentId, newThreadId } from '../../model/ids.js'
import { PlanProjection } from '../../plan/PlanProjection.js'
import type { SnapshotParts } from '../../protocol/snapshot.js'
import { CAPTURED_AT, part, sealedHeader } from '../../testing/frozen.js'
import { wholeBoard } from '../../testing/wholeBoard.js'
import { english } from '../../text/catalogue.js'
import { spanish } from '../../text/es/catalogue.js'
import { speak } from '../../text/speak.js'
import { makeReport } from './makeReport.js'
import { readInput } from './readInput.js'
import type { Block, Report } from './Report.js'

const board = wholeBoard()
const lea = { id: 'lea', name: 'Lea' }
const thread: ThreadRecord = {
	id: newThreadId(),
	typeName: 'thread',
	anchor: { kind: 'shape', shape: 'shape:gone' as never, x: 0, y: 0 },
	subject: { kind: 'change', name: 'What is no longer there' },
	createdBy: lea,
	createdAt: CAPTURED_AT,
	resolvedBy: lea,
	resolvedAt: CAPTURED_AT,
}
const comment: CommentRecord = {
	id: newCommentId(),
	typeName: 'comment',
	thread: thread.id,
	number: 1,
	author: lea,
	text: 'Said and resolved',
	createdAt: CAPTURED_AT,
	editedAt: null,
	deletedAt: null,
	deletedBy: null,
}
const parts: SnapshotParts = {
	canvas: part(board.canvas),
	review: part(board.review),
	leaders: part(board.leaders),
	discussion: part([thread, comment]),
}
const NO_RETENTION = { class: 'unscheduled', keepUntil: null, hold: false } as const

function reportOf(of: SnapshotParts): Report {
	const records = { ...of.canvas?.records, ...of.leaders?.records, ...of.review?.records } as Record<
		string,
		TLRecord
	>
	const { plan } = new PlanProjection(Object.values(records), CAPTURED_AT.slice(0, 10))
	const copy = { sealed: sealedHeader(), parts: of, entries: [], retention: NO_RETENTION, records, plan }
	return makeReport(readInput(copy, { kind: 'first' }))
}

/** Every word of a block, as somebody reads it. */
function wordsOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [block.text]
		case 'facts':
			return block.facts.flatMap(({ label, value }) => [label, value])
		case 'list':
			return [...block.items]
		case 'table': {
			const cells = block.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text))
			return [block.caption, ...block.columns.map(({ head }) => head), ...cells]
		}
		case 'signOff':
			return [...block.labels]
		case 'heatMap':
			return []
	}
}

const textOf = ({ cover, sections }: Report) =>
	[
		cover.purpose,
		...cover.facts.map(({ value }) => value),
		...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf)]),
	].join('\n')

const missing = (marks: readonly string[], text: string) => marks.filter((mark) => !text.includes(mark))

describe('the report of a snapshot', () => {
	test('holds every text of the board in full, and what was said about it', () => {
		const text = textOf(reportOf(parts))
		expect(board.marks.everybody.length).toBeGreaterThan(250)
		expect(missing([...board.marks.everybody, ...board.marks.leaders], text)).toEqual([])
		expect(text).toContain('Said and resolved')
		expect(text).toContain('What is no longer there')
	})

	test('holds nothing of the parts that its reader may not see', () => {
		const { leaders: _leaders, ...rest } = parts
		const text = textOf(reportOf(rest))
		expect(missing(board.marks.everybody, text)).toEqual([])
		expect(missing(board.marks.leaders, text)).toEqual(board.marks.leaders)
	})

	test('has the same shape whatever there is, and says in a sentence where there is nothing', () => {
		const [whole, empty] = [reportOf(parts), reportOf({ canvas: part(), review: part(), discussion: part() })]
		expect(empty.sections.map(({ id }) => id)).toEqual(whole.sections.map(({ id }) => id))
		for (const { id, blocks } of empty.sections)
			expect(blocks.flatMap(wordsOf).join('').length, id).toBeGreaterThan(10)
	})

	test('gives every row of a table a cell for each column', () => {
		const tables = reportOf(parts).sections.flatMap(({ blocks }) =>
			blocks.filter(({ kind }) => kind === 'table'),
		)
		expect(tables.length).toBeGreaterThan(15)
		for (const table of tables)
			if (table.kind === 'table')
				for (const row of table.rows) expect(row, table.caption).toHaveLength(table.columns.length)
	})
})

describe('in Spanish', () => {
	const written = structuredCloneOfTexts(english)
	beforeAll(() => speak('es', spanish))
	afterAll(() => speak('en', written))

	test('says everything in Spanish but what people wrote', () => {
		const report = reportOf(parts)
		const text = textOf(report)
		expect(report.language).toBe('es')
		expect(missing([...board.marks.everybody, ...board.marks.leaders], text)).toEqual([])
		expect(text).toContain('24 de noviembre de 2026')
		expect(text).not.toMatch(/\b(Owner|Severity|Not yet known|Snapshot|This year)\b/)
	})
})

/** The sentences as they were: `speak` puts others in their places, and other tests follow. */
function structuredCloneOfTexts<Kind extends object>(place: Kind): Kind {
	return Object.fromEntries(
		Object.entries(place).map(([key, value]: [string, unknown]) => [
			key,
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? structuredCloneOfTexts(value)
				: value,
		]),
	) as Kind
}
