import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'

/** The page, its files, and whatever is not there: no pattern of their own, and as many paths as anybody cares to ask for. */
const REST = '*'

/**
 * The pattern of the route that a call is for, such as `/api/boards/:board`; never its path, which may carry an invitation's
 * token. What only middleware and the client's files match is `*`.
 */
export function routeOf(c: Context): string {
	const named = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && !path.includes('*'))
	return named?.path ?? REST
}
