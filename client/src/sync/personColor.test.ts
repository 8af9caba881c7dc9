import { newPersonId } from '@groundwork/shared/model/ids'
import { expect, test } from 'vitest'
import { PERSON_COLORS, personColor, personColors } from './personColor'

const channels = (color: string) =>
	[1, 3, 5].map((at) => {
		const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	}) as [number, number, number]

/** In OKLab, equal distances look equally far apart. https://bottosson.github.io/posts/oklab/ */
function oklab(color: string): [number, number, number] {
	const [r, g, b] = channels(color)
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	]
}

test.each(PERSON_COLORS)('white text reads on %s, and no other colour looks like it', (color) => {
	const [r, g, b] = channels(color)
	expect(1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)).toBeGreaterThan(4.5)
	const here = oklab(color)
	for (const other of PERSON_COLORS) {
		if (other !== color)
			expect(Math.hypot(...oklab(other).map((value, i) => value - here[i]!))).toBeGreaterThan(0.11)
	}
})

test('as many people as there are colours all differ, and every screen agrees', () => {
	const ids = PERSON_COLORS.map(() => newPersonId())
	const colors = personColors(ids)
	expect(new Set(colors.values()).size).toBe(PERSON_COLORS.length)
	expect(personColors([...ids, ...ids].toReversed())).toEqual(colors)
})

test('one more than that shares her own colour with somebody', () => {
	const ids = Array.from({ length: PERSON_COLORS.length + 1 }, () => newPersonId())
	const last = ids.toSorted().at(-1)!
	expect(personColors(ids).get(last)).toBe(personColor(last))
})

test('whoever is alone has the colour of her id', () => {
	const id = newPersonId()
	expect(personColors([id]).get(id)).toBe(personColor(id))
})
