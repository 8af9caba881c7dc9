import { createMiddleware } from 'hono/factory'
import { ApiError } from '../errors.js'

/** A body that must be inflated first may be a thousand times what was sent: none is. */
export const plainBodies = createMiddleware(async (c, next) => {
	const encoding = c.req.header('content-encoding')?.trim().toLowerCase() ?? 'identity'
	if (encoding !== 'identity' && encoding !== '') throw new ApiError('unsupported_encoding')
	await next()
})
