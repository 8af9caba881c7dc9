import type { Actor } from '../storage/records/Records.js'
import { sessionCookies } from './sessionCookies.js'
import type { Session, Sessions } from './sessions.js'

/** Who calls, and how she showed it. */
export interface Principal extends Actor {
	/** A browser sends a cookie by itself, also when another site asks it to; a token only a program that holds it. */
	by: 'cookie' | 'token'
	session: Session
}

/** `token` is the one from a websocket's query, where programs cannot set headers. Null: signed out. */
export type Authenticate = (headers: Headers, token?: string) => Promise<Principal | null>

/** A token given outright counts before a cookie, and when it is bad nothing else is tried: the caller meant that one. */
export function createAuthenticate({
	sessions,
	https,
}: {
	sessions: Sessions
	https: boolean
}): Authenticate {
	const byCookie = async (headers: Headers): Promise<Session | null> => {
		const { token, before } = sessionCookies(headers, https)
		if (token) return sessions.read(token)
		// A host beside this one could plant a cookie under the plain name: only what was given out under it is taken.
		const session = before ? await sessions.read(before) : null
		return session?.old ? session : null
	}

	return async (headers, queryToken) => {
		const given = bearerToken(headers) ?? queryToken
		const session = given === undefined ? await byCookie(headers) : await sessions.read(given)
		return session && { ...session.person, by: given === undefined ? 'cookie' : 'token', session }
	}
}

export function bearerToken(headers: Headers): string | undefined {
	return headers.get('authorization')?.match(/^Bearer +(\S+)$/i)?.[1]
}
