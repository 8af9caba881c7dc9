import { expect, test } from 'vitest'
import { SHORT_GAP, pauseBefore } from './gap'

test('whoever is sent away comes back at once, and not with everybody else in one instant', () => {
	expect([0, 0.5, 1].map((chance) => pauseBefore(0, true, chance))).toEqual([0, 300, 600])
})

test('a server that is back within two seconds is found before the gap is called long', () => {
	for (const chance of [0, 0.5, 1]) {
		let [at, failed] = [0, 0]
		while (at < 2000) at += pauseBefore(failed++, true, chance)
		expect(at).toBeLessThan(SHORT_GAP - 500)
	}
})

test('one that stays away is asked less and less often, up to every few seconds', () => {
	const pauses = [1, 2, 3, 4, 5, 20].map((failed) => pauseBefore(failed, false, 1))
	expect(pauses).toEqual([400, 800, 1600, 3200, 5000, 5000])
})
