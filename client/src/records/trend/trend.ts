import { FITS } from '@groundwork/shared/model/domain'
import type { Fit } from '@groundwork/shared/model/domain'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'

/** What a snapshot counted of what moves from one to the next. */
export interface TrendPoint {
	number: number
	capturedAt: string
	fits: Record<Fit, number>
	open: number
	removed: number
}

/** The first one first, without those from before there were such counts. */
export const trendOf = (snapshots: readonly SnapshotSummary[]): TrendPoint[] =>
	snapshots
		.toSorted((one, other) => one.number - other.number)
		.flatMap(({ number, capturedAt, counts: { fits, impediments } }) =>
			fits && impediments
				? [
						{
							number,
							capturedAt,
							fits: Object.fromEntries(FITS.map((fit) => [fit, fits[fit] ?? 0])) as Record<Fit, number>,
							...impediments,
						},
					]
				: [],
		)

/** In pixels: where the plot lies within its drawing. */
export interface Plot {
	left: number
	right: number
	top: number
	bottom: number
}

/** Where each point lies from left to right, by its time; evenly where no time lies between them. */
export function acrossBy(times: readonly number[], { left, right }: Plot): number[] {
	const [first = 0, last = first] = [times[0], times.at(-1)]
	const share = (time: number, index: number) =>
		last > first ? (time - first) / (last - first) : index / Math.max(1, times.length - 1)
	return times.map((time, index) => left + share(time, index) * (right - left))
}

export const upBy =
	(most: number, { top, bottom }: Plot) =>
	(count: number): number =>
		bottom - (most > 0 ? count / most : 0) * (bottom - top)

/** Whole numbers from nought, evenly, to at least the most there is: two to five of them. */
export function ticksTo(most: number): number[] {
	const rough = Math.max(1, most / 4)
	const power = 10 ** Math.floor(Math.log10(rough))
	const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough
	return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step)
}

/** Of one verdict: from where to where it reaches at each point, in counts, with the others below it. */
export interface Band {
	fit: Fit
	reaches: { from: number; to: number }[]
}

/** The verdicts upon each other, in the order they are always named. */
export function stacked(points: readonly TrendPoint[]): Band[] {
	const below = points.map(() => 0)
	return FITS.map((fit) => ({
		fit,
		reaches: points.map((point, index) => {
			const from = below[index] ?? 0
			below[index] = from + point.fits[fit]
			return { from, to: from + point.fits[fit] }
		}),
	}))
}

export const linePath = (points: readonly (readonly [x: number, y: number])[]): string =>
	points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

/** There above, and back below. */
export const areaPath = (
	above: readonly (readonly [x: number, y: number])[],
	below: readonly (readonly [x: number, y: number])[],
): string => `${linePath(above)}${linePath(below.toReversed()).replace('M', 'L')}Z`

/** Which of the points have room for their day below them: the last and the first, and those in between that are far enough from both. */
export function labelled(xs: readonly number[], room: number): number[] {
	const last = xs.length - 1
	const shown = [last]
	const fits = (index: number) => shown.every((other) => Math.abs(at(xs, other) - at(xs, index)) >= room)
	for (let index = 0; index < last; index++) if (fits(index)) shown.push(index)
	return shown.toSorted((one, other) => one - other)
}

const at = (xs: readonly number[], index: number) => xs[index] ?? 0
const round = (value: number) => Math.round(value * 10) / 10
