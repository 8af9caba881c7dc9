import type { PersonId } from '@groundwork/shared/model/ids'
import { parsePersonId } from '@groundwork/shared/model/ids'
import { sign, verify } from 'hono/jwt'

const DAY = 24 * 60 * 60
/** Two terms: whoever comes back within one does not have to name herself again. */
export const SESSION_SECONDS = 180 * DAY
/** Older than this, a cookie is given out anew, so that the 180 days count from the last visit. */
export const REISSUE_SECONDS = 7 * DAY

export interface Session {
	person: PersonId
	/** Seconds since 1970. */
	issuedAt: number
}

/** Sessions are signed tokens (JWT, HS256): nothing to store, nothing to look up but the person. */
export interface Sessions {
	issue(person: PersonId): Promise<string>
	/** Null for a token that is forged, expired or no token at all. */
	read(token: string): Promise<Session | null>
}

export function createSessions({ secret }: { secret: string }): Sessions {
	return {
		issue(person) {
			const issuedAt = Math.floor(Date.now() / 1000)
			return sign({ sub: person, iat: issuedAt, exp: issuedAt + SESSION_SECONDS }, secret, 'HS256')
		},
		async read(token) {
			// every reason to refuse a token is the same to its bearer: signed out
			const payload = await verify(token, secret, 'HS256').catch(() => null)
			const person = parsePersonId(payload?.['sub'])
			if (!payload || !person || typeof payload.iat !== 'number' || typeof payload.exp !== 'number')
				return null
			return { person, issuedAt: payload.iat }
		},
	}
}
