import { createRoute, z } from '@hono/zod-openapi'
import { ApiError } from '../errors.js'
import { jsonAnswer, refusals } from './describe.js'
import { createRouter } from './router.js'

/** For load balancers and supervisors. */
export function healthRoutes({ ready }: { ready: () => Promise<void> }) {
	const healthz = createRoute({
		method: 'get',
		path: '/healthz',
		summary: 'Alive',
		responses: { 200: jsonAnswer('Alive', z.object({ alive: z.literal(true) })) },
	})
	const readyz = createRoute({
		method: 'get',
		path: '/readyz',
		summary: 'Able to serve: the storage answers',
		responses: {
			200: jsonAnswer('Able to serve', z.object({ ready: z.literal(true) })),
			...refusals('unavailable'),
		},
	})
	return createRouter()
		.openapi(healthz, (c) => c.json({ alive: true as const }, 200))
		.openapi(readyz, async (c) => {
			await ready().catch((cause: unknown) => {
				throw Object.assign(new ApiError('unavailable'), { cause })
			})
			return c.json({ ready: true as const }, 200)
		})
}
