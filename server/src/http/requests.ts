import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { Telemetry } from '../operation/telemetry.js'
import { routeOf } from './routeOf.js'

declare module 'hono' {
	interface ContextVariableMap {
		/** Names one call in the log; its caller gets it as `X-Request-Id`. */
		requestId: string
	}
}

/** Asked every few seconds by machines, or a dozen at a time by one page. */
const OFTEN = new Set(['/healthz', '/readyz', '/metrics', '*'])

/**
 * One line in the log for each call, and its part in the metrics. An id that comes with the call is not taken: it would be
 * somebody else's text in our log.
 */
export const requests = ({ logger, telemetry }: { logger: Logger; telemetry: Telemetry }) =>
	createMiddleware(async (c, next) => {
		const began = performance.now()
		const requestId = randomUUID()
		c.set('requestId', requestId)
		await next()
		c.header('X-Request-Id', requestId)
		const { method } = c.req
		const [route, status, ms] = [routeOf(c), statusOf(c), performance.now() - began]
		telemetry.answered({ method, route, status, ms })
		logger[OFTEN.has(route) ? 'debug' : 'info'](
			{ requestId, method: method.slice(0, 16), route, status, ms: Math.round(ms * 10) / 10 },
			'call',
		)
	})

/** The adapter answers an upgrade that it takes with an empty success and speaks the real one on the socket itself. */
const statusOf = (c: Context): number =>
	c.res.status === 200 &&
	c.req.header('upgrade')?.toLowerCase() === 'websocket' &&
	routeOf(c) === '/sync/:board/:layer'
		? 101
		: c.res.status
