import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { expect, test } from 'vitest'
import { byCohort } from './cohorts'

test('changes stand together by who begins, and those that name nobody come last', () => {
	const changes = ['', 'Volunteers', 'Grade 7', 'Volunteers '].map((cohort) => ({
		cohort,
	})) as PlanCard<'change'>[]
	expect(byCohort(changes).map((row) => [row.cohort, row.changes.length])).toEqual([
		['Volunteers', 2],
		['Grade 7', 1],
		['', 1],
	])
})
