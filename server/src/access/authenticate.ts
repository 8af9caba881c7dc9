import type { PersonId } from '@groundwork/shared/model/ids'
import { parse } from 'hono/utils/cookie'
import type { PeopleRecords } from '../storage/records/Records.js'
import type { Sessions } from './sessions.js'

export const SESSION_COOKIE = 'groundwork_session'

/** Who calls, and how she showed it. */
export interface Principal {
	id: PersonId
	name: string
	/** A browser sends a cookie by itself, also when another site asks it to; a token only a program that holds it. */
	by: 'cookie' | 'token'
	/** Seconds since 1970. */
	issuedAt: number
}

/** `token` is the one from a websocket's query, where programs cannot set headers. Null: signed out. */
export type Authenticate = (headers: Headers, token?: string) => Promise<Principal | null>

/** A token given outright counts before a cookie, and when it is bad nothing else is tried: the caller meant that one. */
export function createAuthenticate({
	sessions,
	people,
}: {
	sessions: Sessions
	people: PeopleRecords
}): Authenticate {
	return async (headers, queryToken) => {
		const given = bearerToken(headers) ?? queryToken
		const token = given ?? sessionCookie(headers)
		if (!token) return null
		const session = await sessions.read(token)
		if (!session) return null
		const person = await people.get(session.person)
		if (!person) return null
		return {
			id: session.person,
			name: person.name,
			by: given === undefined ? 'cookie' : 'token',
			issuedAt: session.issuedAt,
		}
	}
}

export function bearerToken(headers: Headers): string | undefined {
	return headers.get('authorization')?.match(/^Bearer +(\S+)$/i)?.[1]
}

export function sessionCookie(headers: Headers): string | undefined {
	return parse(headers.get('cookie') ?? '', SESSION_COOKIE)[SESSION_COOKIE]
}
