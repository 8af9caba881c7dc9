import type { TLRecord } from '@tldraw/tlschema'
import { afterEach, describe, expect, test } from 'vitest'
import { english } from '../../text/catalogue.js'
import { spanish } from '../../text/es/catalogue.js'
import { speak } from '../../text/speak.js'
import { planRecord } from '../../testing/planRecords.js'
import { random } from '../../testing/random.js'
import { card, change } from '../../testing/records.js'
import type { Plan } from '../Plan.js'
import { PlanProjection } from '../PlanProjection.js'
import { compareCsv } from './compareCsv.js'
import { comparePlans } from './comparePlans.js'
import { differenceGroups } from './differenceGroups.js'
import { mapMarks } from './mapMarks.js'

const TODAY = '2027-03-01'
/** The last one is another one in each run: a seed that fails is kept here. */
const SEEDS = [1, 2, 3, 4, 5, 6, Date.now() % 1e9]

const planOf = (records: Iterable<TLRecord>): Plan => new PlanProjection(records, TODAY).plan

/** A board as it was and as it is: some records came, some went, some say something else. */
function states(seed: number): [Plan, Plan] {
	const chance = random(seed)
	const records = new Map<string, TLRecord>()
	const some = (count: number) => {
		for (let i = 0; i < count; i++) {
			const record = planRecord(chance)
			records.set(record.id, record)
		}
	}
	some(120)
	const before = planOf(records.values())
	for (const id of [...records.keys()].filter(() => chance.chance(0.15))) records.delete(id)
	some(60)
	return [before, planOf(records.values())]
}

/** The verdict of each cell that a plan has. */
const verdicts = ({ maps }: Plan) =>
	new Map(maps.flatMap(({ id, cells }) => [...cells].map(([key, { fit }]) => [`${id} ${key}`, fit] as const)))

/** Codes that are no words of English or Spanish: none may stand in a sentence. */
const CODES = /[a-z]+_[a-z]+/

const copyOf = <T extends object>(place: T): T =>
	Object.fromEntries(
		Object.entries(place).map(([key, value]) => [
			key,
			typeof value === 'object' && value !== null ? copyOf(value) : value,
		]),
	) as T
const inEnglish = copyOf(english)

afterEach(() => {
	speak('en', inEnglish)
})

describe.each(SEEDS)('seed %i', (seed) => {
	const [before, after] = states(seed)

	test('a plan is no different from itself, nor from the same made anew', () => {
		const [, again] = states(seed)
		expect(comparePlans(after, after)).toEqual([])
		expect(comparePlans(after, again)).toEqual([])
	})

	test('every verdict that differs is reported once, and no other', () => {
		const [was, is] = [verdicts(before), verdicts(after)]
		const cells = [...new Set([...was.keys(), ...is.keys()])]
		const expected = cells.filter((key) => (was.get(key) ?? 'unknown') !== (is.get(key) ?? 'unknown'))
		const reported = comparePlans(before, after).flatMap((difference) =>
			difference.code === 'verdict_moved' || difference.code === 'verdict_removed'
				? `${difference.subject.map} ${difference.subject.aspect}:${difference.subject.approach}`
				: [],
		)
		expect(reported.toSorted()).toEqual(expected.toSorted())
	})

	test('what marks a map side by side is what the verdicts say', () => {
		const [was, is] = [verdicts(before), verdicts(after)]
		const marked = mapMarks(before, after).flatMap(({ map, cells }) =>
			[...cells].map(([key, mark]) => [`${map} ${key}`, mark] as const),
		)
		expect(marked.length).toBe(new Set([...was.keys(), ...is.keys()]).size)
		for (const [key, mark] of marked) expect([mark.before, mark.after]).toEqual([was.get(key), is.get(key)])
	})

	test.each([
		['en', inEnglish],
		['es', spanish],
	] as const)('in %s each sentence is of words alone', (language, catalogue) => {
		speak(language, catalogue)
		const differences = comparePlans(before, after)
		const groups = differenceGroups(before, after, differences)
		const sentences = groups.flatMap(({ heading, summary, items }) => [
			heading,
			summary,
			...items.map(({ sentence }) => sentence),
		])
		expect(groups.flatMap(({ items }) => items)).toHaveLength(differences.length)
		for (const sentence of sentences) {
			expect(sentence).not.toMatch(/undefined|null|\[object|NaN|“”|: \.$/)
			expect(sentence.replaceAll('own_1', '')).not.toMatch(CODES)
		}
		const table = compareCsv(before, after, differences)
		expect(table).not.toMatch(/undefined|\[object/)
	})
})

test('two plans of ten thousand cards are compared in a moment', () => {
	const cards = Array.from({ length: 10_000 }, (_, i) =>
		i % 2 ? change(`c${i}`, { title: `${i}` }) : card('evidence', `c${i}`, { claim: `${i}` }),
	)
	const before = planOf(cards as TLRecord[])
	const after = planOf(
		cards.map((one, i) => (i % 3 ? one : { ...one, props: { ...one.props, aspect: 'grading' } })) as never,
	)
	const start = Date.now()
	expect(comparePlans(before, after).length).toBeGreaterThan(3000)
	expect(Date.now() - start).toBeLessThan(1000)
})
