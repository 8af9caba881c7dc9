import { parse } from 'hono/utils/cookie'

const PLAIN = 'groundwork_session'
/** No other host of the same domain can set a cookie of this name (RFC 6265bis, 4.1.3.2). Browsers take it over https alone. */
const HOST_ONLY = `__Host-${PLAIN}`

export const cookieName = (https: boolean): string => (https ? HOST_ONLY : PLAIN)

/** The one under today's name, and on https beside it the one from before there was that name. */
export function sessionCookies(headers: Headers, https: boolean): { token?: string; before?: string } {
	const cookies = parse(headers.get('cookie') ?? '')
	const [token, before] = https ? [cookies[HOST_ONLY], cookies[PLAIN]] : [cookies[PLAIN], undefined]
	return { ...(token ? { token } : {}), ...(before ? { before } : {}) }
}

/** Whether a request rides on a session that the browser added by itself. */
export const hasSessionCookie = (headers: Headers): boolean => {
	const cookies = parse(headers.get('cookie') ?? '')
	return cookies[PLAIN] !== undefined || cookies[HOST_ONLY] !== undefined
}

/** Names to take off a browser that signs out. */
export const cookieNames = (https: boolean): string[] => (https ? [HOST_ONLY, PLAIN] : [PLAIN])
