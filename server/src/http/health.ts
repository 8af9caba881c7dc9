import { createRoute, z } from '@hono/zod-openapi'
import { ApiError } from '../errors.js'
import { problemsOf } from '../operation/readiness.js'
import type { ReadyCheck } from '../operation/readiness.js'
import { jsonAnswer, refusals } from './describe.js'
import { createRouter } from './router.js'

/** For load balancers and supervisors. */
export function healthRoutes({ ready }: { ready: readonly ReadyCheck[] }) {
	const healthz = createRoute({
		method: 'get',
		path: '/healthz',
		summary: 'Alive',
		responses: { 200: jsonAnswer('Alive', z.object({ alive: z.literal(true) })) },
	})
	const readyz = createRoute({
		method: 'get',
		path: '/readyz',
		summary: 'Able to serve: the storage answers and takes what is written, and the server is not stopping',
		responses: {
			200: jsonAnswer('Able to serve', z.object({ ready: z.literal(true) })),
			...refusals('unavailable'),
		},
	})
	return createRouter()
		.openapi(healthz, (c) => c.json({ alive: true as const }, 200))
		.openapi(readyz, async (c) => {
			const problems = await problemsOf(ready)
			if (problems.length > 0) {
				throw new ApiError('unavailable', ({ refused }) => refused.refusedText.notReady(problems.join('; ')))
			}
			return c.json({ ready: true as const }, 200)
		})
}
