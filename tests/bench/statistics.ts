export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const mean = (values: readonly number[]): number => sum(values) / values.length

/** The value that `share` of all are not above. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b)
	const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))
	return sorted[at]!
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
