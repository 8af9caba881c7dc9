/** How a call is sent again while no server takes it. */
export interface Patience {
	/** Doing it twice is not doing it once: it is sent again only where it is certain that nothing of it was done. */
	once?: boolean
	/** How long, in milliseconds; a server restarts in less. */
	ms?: number
}

const PATIENCE = 8000
const FIRST_PAUSE = 300
const LONGEST_PAUSE = 2000

/** For calls whose answer the device remembers from last time: then nobody need wait for long. */
export const BRIEF: Patience = { ms: 1500 }

/** No answer came. `sent`: the call may have reached a server, and may have been done. */
export class Unanswered extends Error {
	constructor(
		readonly sent: boolean,
		cause?: unknown,
	) {
		super('no answer', { cause })
	}
}

/** What a server that stops, or whatever stands before servers that are away, answers in their stead. */
export const isAway = ({ status }: Response): boolean => status === 502 || status === 503 || status === 504

/** Our own server says when to come again where it began nothing, and only there. */
export const saysUnbegun = ({ status, headers }: Response): boolean =>
	status === 503 && headers.has('Retry-After')

/**
 * `fetch` for a server that may be restarting: sends the call again for some seconds before it gives its failure back.
 *
 * @throws Unanswered where no answer came in the end, and what `fetch` throws for a call that was aborted.
 */
export async function patientFetch(
	input: RequestInfo | URL,
	init: RequestInit = {},
	{ once = false, ms = PATIENCE }: Patience = {},
): Promise<Response> {
	// A refused connection looks like one that broke: whoever is there to answer this is there to take what must not be sent twice.
	if (once) await findServer(init.signal)
	const until = Date.now() + ms
	let mayBeDone = false
	for (let failed = 0; ; failed++) {
		// Each try follows from the one before.
		// oxlint-disable-next-line no-await-in-loop
		const answer = await send(input, init)
		if (answer instanceof Response && !isAway(answer)) {
			const wasDone = mayBeDone && init.method === 'DELETE' && answer.status === 404
			return wasDone ? new Response(null, { status: 204 }) : answer
		}
		const unbegun = answer instanceof Response ? saysUnbegun(answer) : !answer.sent
		if (!unbegun) mayBeDone = true
		const pause = Math.max(pauseAfter(failed), secondsIn(answer) * 1000)
		if ((once && !unbegun) || !navigator.onLine || Date.now() + pause > until) {
			if (answer instanceof Response) return answer
			throw answer
		}
		// oxlint-disable-next-line no-await-in-loop
		await wait(pause, init.signal)
	}
}

async function findServer(signal: AbortSignal | null | undefined): Promise<void> {
	const health = await patientFetch('/healthz', { signal: signal ?? null, cache: 'no-store' }).catch(
		(error: unknown) => {
			throw error instanceof Unanswered ? new Unanswered(false, error) : error
		},
	)
	if (isAway(health)) throw new Unanswered(false)
}

async function send(input: RequestInfo | URL, init: RequestInit): Promise<Response | Unanswered> {
	const online = navigator.onLine
	try {
		return await fetch(input, init)
	} catch (error) {
		if (init.signal?.aborted) throw error
		return new Unanswered(online, error)
	}
}

/** Milliseconds, each time another: all who met the same server at its end come back at different instants. */
const pauseAfter = (failed: number): number =>
	Math.min(FIRST_PAUSE * 2 ** failed, LONGEST_PAUSE) * (0.5 + Math.random() / 2)

function secondsIn(answer: Response | Unanswered): number {
	const seconds = answer instanceof Response ? Number(answer.headers.get('Retry-After')) : 0
	return Number.isFinite(seconds) ? seconds : 0
}

function wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		const abort = () => {
			clearTimeout(timer)
			reject(signal?.reason as Error)
		}
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', abort)
			resolve()
		}, ms)
		signal?.addEventListener('abort', abort, { once: true })
	})
}
