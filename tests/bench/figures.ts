export type Unit = 'B' | 'KB' | 'MB' | 'ms' | 's' | '1/s' | 'count' | 'ratio'

let misses = 0

/** How many figures were worse than their bar. */
export const missed = (): number => misses

/** Four digits of what is small, whole numbers of what is not. */
const rounded = (value: number) =>
	Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4))

/** Prints one figure. With a bar, it is ok while it is not above it, or not below it where more is better. */
export function figure(
	bench: string,
	value: number,
	unit: Unit,
	bar?: number,
	better: 'less' | 'more' = 'less',
): void {
	const ok = bar === undefined ? undefined : better === 'less' ? value <= bar : value >= bar
	if (ok === false) misses++
	console.log(JSON.stringify({ bench, value: rounded(value), unit, bar, ok }))
}
