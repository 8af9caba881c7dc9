import { createMiddleware } from 'hono/factory'
import { bearerToken } from '../access/authenticate.js'
import type { AllowedOrigin } from '../access/origin.js'
import { hasSessionCookie } from '../access/sessionCookies.js'
import { ApiError } from '../errors.js'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Against cross-site request forgery: whatever changes something and rides on a cookie must come from a page of ours. Every
 * browser names the Origin of such a call. A bearer token is proof enough, since no browser adds one by itself.
 */
export const sameOrigin = ({ allowedOrigin }: { allowedOrigin: AllowedOrigin }) =>
	createMiddleware(async (c, next) => {
		const { headers } = c.req.raw
		if (!SAFE.has(c.req.method) && !bearerToken(headers)) {
			const origin = headers.get('origin')
			const foreign = origin === null ? hasSessionCookie(headers) : !allowedOrigin(origin, headers)
			if (foreign) throw new ApiError('forbidden', ({ refused }) => refused.refusedText.foreignPage)
		}
		await next()
	})
