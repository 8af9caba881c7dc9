import type { PersonId } from '@groundwork/shared/model/ids'
import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { SESSION_COOKIE } from '../access/authenticate.js'
import { SESSION_SECONDS } from '../access/sessions.js'
import type { Sessions } from '../access/sessions.js'

/** Sets the session cookie and answers with the same token, for programs. */
export type GiveSession = (c: Context, person: PersonId) => Promise<string>

export const cookieOptions = ({ secure }: { secure: boolean }) =>
	({ path: '/', httpOnly: true, sameSite: 'Lax', secure }) as const

export function createGiveSession({
	sessions,
	secure,
}: {
	sessions: Sessions
	secure: boolean
}): GiveSession {
	return async (c, person) => {
		const token = await sessions.issue(person)
		setCookie(c, SESSION_COOKIE, token, { ...cookieOptions({ secure }), maxAge: SESSION_SECONDS })
		return token
	}
}
