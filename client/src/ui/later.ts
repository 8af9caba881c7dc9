type Load = () => Promise<unknown>

const loads: Load[] = []

let begin: () => void
const begun = new Promise<void>((resolve) => {
	begin = resolve
})

/** Some code that is not part of the first load, to be fetched once the page is at rest. */
export function later<L extends Load>(load: L): L {
	loads.push(load)
	return load
}

/** Of what is shown from the beginning, but nobody waits for: it leaves the way free for what is drawn first. */
export const atRest =
	<Part>(load: () => Promise<Part>) =>
	(): Promise<Part> =>
		begun.then(load)

/** Fetches all of it, so that it opens at once, and without a connection too. */
export async function fetchWhatComesLater(): Promise<void> {
	begin()
	// Whoever opens a part is told if its code cannot be had.
	await Promise.allSettled(loads.map((load) => load()))
}
