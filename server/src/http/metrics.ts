import { createHash, timingSafeEqual } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bearerToken } from '../access/authenticate.js'
import { ApiError } from '../errors.js'
import type { Metrics } from '../operation/metrics.js'
import { refusals } from './describe.js'
import { createRouter } from './router.js'

export interface MetricsAccess {
	/** Null: whoever asks on this machine, and nobody through a proxy. */
	token: string | null
	trustProxy: boolean
}

const optionalToken: Record<string, string[]>[] = [{}, { bearer: [] }]

/** Whoever may not read them is not told that they are there. */
export function metricsRoutes({ metrics, access }: { metrics: Metrics; access: MetricsAccess }) {
	const read = createRoute({
		method: 'get',
		path: '/metrics',
		summary: 'Counts for Prometheus: from this machine itself, or with the token of METRICS_TOKEN',
		security: optionalToken,
		responses: {
			200: { description: 'The metrics', content: { 'text/plain': { schema: z.string() } } },
			...refusals('not_found'),
		},
	})
	return createRouter().openapi(read, async (c) => {
		if (!mayRead(c, access)) throw new ApiError('not_found')
		return c.text(await metrics.text(), 200, {
			'Content-Type': metrics.contentType,
			'Cache-Control': 'no-store',
		})
	})
}

function mayRead(c: Context, { token, trustProxy }: MetricsAccess): boolean {
	if (token !== null) return isSame(bearerToken(c.req.raw.headers) ?? '', token)
	return !trustProxy && !wasForwarded(c.req.raw.headers) && isLoopback(c)
}

/** Compared as hashes: equal in length whatever was sent, and no time tells how much of it was right. */
const isSame = (a: string, b: string) => timingSafeEqual(hash(a), hash(b))
const hash = (text: string) => createHash('sha256').update(text).digest()

const FORWARDING = [
	'forwarded',
	'via',
	'x-forwarded-for',
	'x-forwarded-host',
	'x-forwarded-proto',
	'x-real-ip',
]

/** A proxy on this machine calls from the loopback too, for anybody. */
const wasForwarded = (headers: Headers) => FORWARDING.some((name) => headers.has(name))

const LOOPBACK_ADDRESS = /^(?:::ffff:)?127\.|^::1$/
/** By the name that was asked for too: a page elsewhere may have its own name lead here, and a proxy that says nothing keeps one. */
const LOOPBACK_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/

const isLoopback = (c: Context) =>
	LOOPBACK_ADDRESS.test(getConnInfo(c).remote.address ?? '') && LOOPBACK_HOST.test(c.req.header('host') ?? '')
