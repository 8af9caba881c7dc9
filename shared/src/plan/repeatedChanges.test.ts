import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { change, page } from '../testing/records.js'
import { PlanProjection } from './PlanProjection.js'
import { repeatedChanges } from './repeatedChanges.js'

const there = change('a', { title: 'Longer blocks', aspect: 'scheduling', approach: 'blended_learning' })
const { plan } = new PlanProjection([page(FIRST_PAGE_ID, 'a1'), there] as TLRecord[], '2027-03-01')

test('a change is there already where one of its title has its row and its approach', () => {
	const at = { aspect: 'scheduling', approach: 'blended_learning' }
	const brought = [
		{ line: 2, props: { ...at, title: ' longer  BLOCKS' } },
		{ line: 3, props: { ...at, title: 'Longer blocks', aspect: 'grading' } },
		{ line: 4, props: { title: 'Longer blocks' } },
		{ line: 7, props: { title: 'Longer blocks', owner: 'Ada' } },
	]
	expect(repeatedChanges(brought, plan)).toEqual(
		new Map<number, unknown>([
			[2, 'board'],
			[7, { line: 4 }],
		]),
	)
})
