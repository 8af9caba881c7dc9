/** Something that must hold for the server to be sent people. Answers, or rejects, with why it does not. */
export interface ReadyCheck {
	name: string
	/** A few words for whoever runs the server; null when all is well. */
	problem(): string | null | Promise<string | null>
}

/** Whoever asks gives up after a few seconds, and then knows nothing. */
const PATIENCE_MS = 1000

/** Every check that fails, as `name: why`. A check that throws, or does not answer in time, has failed. */
export async function problemsOf(checks: readonly ReadyCheck[]): Promise<string[]> {
	const found = await Promise.all(
		checks.map(async ({ name, problem }) => {
			const why = await inTime(async () => problem()).catch(codeOf)
			return why === null ? null : `${name}: ${why}`
		}),
	)
	return found.filter((problem) => problem !== null)
}

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : 'fails'

async function inTime(ask: () => Promise<string | null>): Promise<string | null> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const late = new Promise<string>((resolve) => {
		timer = setTimeout(() => resolve('does not answer'), PATIENCE_MS)
	})
	try {
		return await Promise.race([ask(), late])
	} finally {
		clearTimeout(timer)
	}
}
