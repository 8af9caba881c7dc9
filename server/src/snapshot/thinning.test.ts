import { random } from '@groundwork/shared/testing/random'
import { describe, expect, test } from 'vitest'
import { thinned } from './thinning.js'

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.parse('2027-06-01T12:00:00Z')
/** So many hours ago, the oldest first. */
const taken = (...hours: number[]) =>
	hours.toSorted((a, b) => b - a).map((hour) => ({ at: NOW - hour * 3_600_000 }))

describe('automatic snapshots', () => {
	test('of the last week are all kept', () => {
		expect(thinned(taken(1, 2, 3, 50, 51, 160), NOW)).toEqual([])
	})

	test('of the last month are kept one a day, the last of it', () => {
		const day = Math.floor((NOW - 10 * DAY) / DAY) * DAY
		const [morning, noon, evening] = [8, 12, 20].map((hour) => ({ at: day + hour * 3_600_000 }))
		expect(thinned([morning!, noon!, evening!], NOW)).toEqual([morning, noon])
	})

	test('grow few with the years: 31, 48 and 12 a year', () => {
		const hourly = taken(...Array.from({ length: 3 * 365 * 4 }, (_, index) => index * 6))
		const gone = new Set(thinned(hourly, NOW))
		const kept = hourly.filter((one) => !gone.has(one))
		const aged = (from: number, to: number) =>
			kept.filter(({ at }) => NOW - at >= from * DAY && NOW - at < to * DAY).length
		expect(aged(0, 7)).toBe(28)
		expect(aged(7, 30)).toBeLessThanOrEqual(24)
		expect(aged(30, 365)).toBeLessThanOrEqual(49)
		expect(aged(365, 3 * 365)).toBeLessThanOrEqual(26)
		expect(aged(365, 3 * 365)).toBeGreaterThanOrEqual(23)
	})

	test('that stay once stay on the day after, unless they grow older than a step', () => {
		const chance = random(20270601)
		const all = taken(...Array.from({ length: 300 }, () => chance.int(20 * 24) + 8 * 24))
		const keep = (of: typeof all, now: number) => {
			const gone = new Set(thinned(of, now))
			return of.filter((one) => !gone.has(one))
		}
		const once = keep(all, NOW)
		expect(keep(once, NOW)).toEqual(once)
		expect(keep(once, NOW + DAY).length).toBe(once.length)
	})

	test('always leave the last one', () => {
		const old = taken(24 * 1000, 24 * 1001, 24 * 1002)
		expect(thinned(old, NOW)).not.toContain(old.at(-1))
	})
})
