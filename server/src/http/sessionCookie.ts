import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { cookieName, cookieNames } from '../access/sessionCookies.js'
import { SESSION_MS } from '../access/sessions.js'

/** The cookie in which a browser carries its session's token. */
export interface SessionCookie {
	set(c: Context, token: string): void
	clear(c: Context): void
}

export function createSessionCookie({ https }: { https: boolean }): SessionCookie {
	const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: https } as const
	return {
		set(c, token) {
			setCookie(c, cookieName(https), token, { ...options, maxAge: SESSION_MS / 1000 })
		},
		clear(c) {
			for (const name of cookieNames(https)) deleteCookie(c, name, options)
		},
	}
}
