import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { QUESTIONS, TEMPLATES } from '../model/domain.js'
import type { Template } from '../model/domain.js'
import { GRID_KINDS } from '../model/shapes/grid.js'
import { questionPageId } from './questionRecords.js'
import { readRecords } from './read.js'
import { FIRST_PAGE_ID, seedCanvas } from './seed.js'

function seeded(template: Template): TLRecord[] {
	const doc = new Y.Doc()
	seedCanvas(doc, { title: 'Plan', template, approaches: [] })
	return [...readRecords(doc, 'canvas').records.values()]
}

/** The types of what lies on a page. */
const on = (records: TLRecord[], page: string) =>
	records
		.flatMap((record) => (record.typeName === 'shape' && record.parentId === page ? [record.type] : []))
		.toSorted()

const pages = (records: TLRecord[]) =>
	records
		.filter((record) => record.typeName === 'page')
		.toSorted((a, b) => (a.index < b.index ? -1 : 1))
		.map(({ id }) => id)

test('[SEED-1] a map begins with all ten questions: its own beside it, each of the others on a page with its grid', () => {
	const records = seeded('environment_map')
	const others = QUESTIONS.filter((question) => question !== 'environment')
	expect(pages(records)).toEqual([FIRST_PAGE_ID, ...others.map((question) => questionPageId(question))])
	expect(on(records, FIRST_PAGE_ID)).toEqual(['map', 'response'])
	for (const question of others) expect(on(records, questionPageId(question))).toEqual(['grid', 'response'])
})

test.each(TEMPLATES.filter((template) => template !== 'environment_map'))(
	'[SEED-2] %s has one page',
	(template) => {
		const records = seeded(template)
		expect(pages(records)).toEqual([FIRST_PAGE_ID])
		expect(on(records, FIRST_PAGE_ID)).toEqual(template === 'blank' ? [] : ['grid', 'response'])
	},
)

test('[SEED-2] every question but that of the map has a grid', () => {
	expect(GRID_KINDS).toEqual(QUESTIONS.slice(0, -1))
})
