export type Unit = 'B' | 'ms' | 'ratio'

let misses = 0

/** How many figures were worse than their bar. */
export const missed = (): number => misses

/** Four digits of what is small, whole numbers of what is not. */
const rounded = (value: number) =>
	Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4))

/** Prints one figure. With a bar, it is ok while it is not above it: less is better in all of them. */
export function figure(bench: string, value: number, unit: Unit, bar?: number): void {
	const ok = bar === undefined ? undefined : value <= bar
	if (ok === false) misses++
	console.log(JSON.stringify({ bench, value: rounded(value), unit, bar, ok }))
}
