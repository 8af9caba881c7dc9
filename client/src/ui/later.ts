type Load = () => Promise<unknown>

const loads: Load[] = []

/** Some code that is not part of the first load, to be fetched once the page is at rest. */
export function later<L extends Load>(load: L): L {
	loads.push(load)
	return load
}

/** Fetches all of it, so that it opens at once, and without a connection too. */
export async function fetchWhatComesLater(): Promise<void> {
	// Whoever opens a part is told if its code cannot be had.
	await Promise.allSettled(loads.map((load) => load()))
}
