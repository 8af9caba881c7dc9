import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { environmentMap } from '../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { CARDS } from '../model/cards.js'
import { cardDefaults } from '../model/shapes/card.js'
import { LIMITS } from '../protocol/limits.js'
import { change, page } from '../testing/records.js'
import { changeHeaders } from './changeHeaders.js'
import { english } from '../text/catalogue.js'
import { spanish } from '../text/es/catalogue.js'
import { speak } from '../text/speak.js'
import { PlanProjection } from './PlanProjection.js'
import { emptyChangesCsv, planCsv } from './csv.js'
import { importChanges } from './importChanges.js'

const map = environmentMap('Plan', ['project_based_learning', 'dual_enrollment'], FIRST_PAGE_ID)
const home = page(FIRST_PAGE_ID, 'a1')
const planWith = (...shapes: object[]) =>
	new PlanProjection([home, map, ...shapes] as TLRecord[], '2027-03-01').plan
const plan = planWith()

const read = (text: string) => importChanges(text, plan)
const lines = (text: string) => read(text).lines
const problems = (text: string) => lines(text).map((one) => ('problem' in one ? one.problem : ''))

describe('a table of changes', () => {
	test('is taken line by line, by labels and by codes', () => {
		const text = [
			'What will change;Status;horizon;Due;Part of our environment;approach;Whom it could fail',
			'"Standards-based; reports";Agreed;next_year;2027-08-31;grading;Project-based learning;Weak readers, advanced',
			'Exhibitions;;;;;;',
		].join('\r\n')
		expect(lines(text)).toEqual([
			{
				line: 2,
				props: {
					title: 'Standards-based; reports',
					status: 'agreed',
					horizon: 'next_year',
					due: '2027-08-31',
					aspect: 'grading',
					approach: 'project_based_learning',
					couldFail: { weak_readers: true, advanced: true },
				},
			},
			{ line: 3, props: { title: 'Exhibitions' } },
		])
	})

	test('may have its columns named in Spanish, in any case and order', () => {
		expect(lines('ESTADO,qué va  a cambiar\nidea,Boletas por estándares')).toEqual([
			{ line: 2, props: { status: 'idea', title: 'Boletas por estándares' } },
		])
	})

	test('knows the names of fields in every language we speak', () => {
		for (const { cardFields } of [english, spanish])
			for (const field of Object.keys(CARDS.change) as (keyof typeof changeHeaders)[])
				expect(changeHeaders[field]).toContain(cardFields.cardFieldTexts.change[field].label)
	})

	test('that we give away empty has a column for each field', () => {
		const header = emptyChangesCsv()
		expect(read(header).notices).toEqual([expect.stringMatching(/no changes below/)])
		expect(header.trim().split(',')).toHaveLength(Object.keys(CARDS.change).length)
	})

	test.each([
		['English', 'en', 'es'],
		['Spanish', 'es', 'en'],
	] as const)('that was given away in %s comes back in either language', (_name, from, to) => {
		const every = CARDS.change.status.codes.map((status, i) =>
			change(`c${i}`, {
				title: [`Plain ${i}`, '"Quoted", with; signs', "'=apostrophe", '@handle', '-5 °C', 'Año nuevo'][
					i % 6
				]!,
				from: '=1+1\n\n"two" paragraphs',
				owner: 'Núñez; Ada, Ben',
				status,
				horizon: CARDS.change.horizon.codes[i % CARDS.change.horizon.codes.length]!,
				due: '2028-02-29',
				couldFail: Object.fromEntries(CARDS.change.couldFail.codes.map((code) => [code, true])),
				aspect: 'grading',
				approach: 'dual_enrollment',
			}),
		)
		const before = copyOf(english)
		const speakIn = (language: 'en' | 'es') => speak(language, language === 'es' ? spanish : before)
		try {
			for (const reader of [from, to]) {
				speakIn(from)
				const table = planCsv(planWith(...every), 'change')
				speakIn(reader)
				const back = importChanges(table, plan).lines.map((line) => ({
					...cardDefaults('change'),
					...('props' in line ? line.props : { title: line.problem }),
				}))
				expect(back).toEqual(every.map(({ props }) => props))
			}
		} finally {
			speakIn('en')
		}
	})

	test('that we gave away comes back as it was', () => {
		const given = {
			title: '=SUM(A1) "quoted"',
			from: 'One line\nand another',
			status: 'testing',
			horizon: 'years_3_5',
			due: '2028-01-31',
			couldFail: { language_learners: true, advanced: true },
			aspect: 'class_rank',
			approach: 'dual_enrollment',
		} as const
		const { lines: back, notices } = importChanges(planCsv(planWith(change('a', given)), 'change'), plan)
		expect(back).toEqual([{ line: 2, props: given }])
		expect(notices).toEqual(['Left out, for no field is called so: Id, Impediments.'])
	})
})

describe('a line that cannot be taken says why, and the others are', () => {
	test.each([
		['no title', 'title,owner\n,Ada', 'It does not say what will change.'],
		['a long title', `title\n${'x'.repeat(121)}`, /“What will change” is longer than 120.characters\./],
		['an unknown status', 'title,status\nA,done', /“Status” is “done”\. It can be: Idea, Proposed, /],
		['no such day', 'title,due\nA,2027-02-30', /“Due” is “2027-02-30”\. Write the day as year-month-day/],
		['another way to write days', 'title,due\nA,31/03/2027', /“Due” is “31\/03\/2027”/],
		['no such row', 'title,aspect\nA,Lunch', 'The map has no row “Lunch”.'],
		['no such column', 'title,approach\nA,small_schools', 'The map has no approach “small_schools”.'],
		['an unknown group', 'title,couldFail\nA,advanced;Nora', /“Whom it could fail” is “Nora”/],
		['too many cells', 'title\nA,B', /more cells than there are columns/],
		['a quotation mark left open', 'title\n"A', 'A quotation mark is opened and never closed.'],
		['one that swallows what follows', 'title\n"A\nB\nC', /never closed, so 2.lines below it/],
		['one that ends too late', 'title\n"A\nB,"C"', /closing quotation mark, 1.line further down/],
	])('%s', (_what, text, sentence) => {
		expect(problems(`${text.split('\n')[0]}\nGood\n${text.slice(text.indexOf('\n') + 1)}`)).toEqual([
			'',
			typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
		])
	})
})

describe('a table as a whole', () => {
	test('names the columns that no field is called by', () => {
		expect(read('title,Budget,,Room\nA,1,,2').notices).toEqual([
			'Left out, for no field is called so: Budget, Room.',
		])
	})

	test('of two columns for one field the first is taken, and codes before labels', () => {
		expect(read('title,What will change\nA,B')).toEqual({
			lines: [{ line: 2, props: { title: 'A' } }],
			notices: ['Left out, for another column fills the same field: What will change.'],
		})
		expect(lines('title,Status,status\nA,Rutina,routine')).toEqual([
			{ line: 2, props: { title: 'A', status: 'routine' } },
		])
	})

	test.each([
		['nothing', '', /There is nothing in it/],
		['no title', 'owner\nAda', /No column says what will change/],
		[
			'a broken header',
			'"title,owner\nA,Ada',
			/first line, which names .* cannot be read\. .*so 1.line below it/,
		],
		['columns alone', 'title\n', /no changes below/],
	])('with %s says so', (_what, text, sentence) => {
		expect(read(text)).toEqual({ lines: [], notices: [expect.stringMatching(sentence)] })
	})

	test('is taken up to the limit', () => {
		const { lines: taken, notices } = read(`title\n${'A\n'.repeat(LIMITS.importRows + 5)}`)
		expect(taken).toHaveLength(LIMITS.importRows)
		expect(notices).toEqual([expect.stringMatching(/Only the first 1,000/)])
		expect(read(`title\n${'A\n'.repeat(LIMITS.importRows)}`).notices).toEqual([])
	})
})

test.each([
	'title,__proto__,constructor\nA,B,C',
	'title,status\nA,__proto__',
	'title,aspect\nA,__proto__',
	'title,couldFail\nA,constructor',
	`title\n${'"'.repeat(99)}`,
	'\0\0\0',
	'title\n\uD800',
	`title,due\nA,${'9'.repeat(100_000)}`,
	`${'x,'.repeat(50_000)}title\nA`,
	`${'title,'.repeat(50_000)}\nA`,
	`title,couldFail\nA,"${'advanced;'.repeat(50_000)}"`,
	'"title\nA',
])('whatever it holds, nothing is thrown, and no sentence grows: %#', (text) => {
	const { lines: taken, notices } = read(text)
	for (const line of taken) if ('problem' in line) expect(line.problem.length).toBeLessThan(400)
	for (const notice of notices) expect(notice.length).toBeLessThan(600)
	expect(({} as Record<string, unknown>)['status']).toBeUndefined()
})

function copyOf<Words extends object>(words: Words): Words {
	const copied = Object.entries(words).map(([key, value]: [string, unknown]) => [
		key,
		typeof value === 'object' && value !== null ? copyOf(value) : value,
	])
	return Object.fromEntries(copied) as Words
}
