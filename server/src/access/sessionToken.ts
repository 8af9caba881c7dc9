import { createHash } from 'node:crypto'
import { parsePersonId, parseSessionId } from '@groundwork/shared/model/ids'
import type { PersonId, SessionId } from '@groundwork/shared/model/ids'
import { sign, verify } from 'hono/jwt'

/** What a token says, once its signature is checked. Times in milliseconds since 1970. */
export interface Claims {
	session: SessionId
	person: PersonId
	generation: number
	issuedAt: number
	expiresAt: number
	/** From before sessions were stored: it names none, and a stored one is made for it when it is used. */
	old: boolean
}

/** JWT, HS256. */
export const signToken = (claims: Omit<Claims, 'old'>, secret: string): Promise<string> =>
	sign(
		{
			sub: claims.person,
			sid: claims.session,
			gen: claims.generation,
			iat: Math.floor(claims.issuedAt / 1000),
			exp: Math.floor(claims.expiresAt / 1000),
		},
		secret,
		'HS256',
	)

/** Null for a token that is forged, or no token of ours at all. Whether it is still good is for the session to say. */
export async function readToken(token: string, secret: string): Promise<Claims | null> {
	// whoever cannot forge a token cannot date it either, and a clock that was set back must not sign anybody out
	const payload = await verify(token, secret, { alg: 'HS256', exp: false, iat: false, nbf: false }).catch(
		() => null,
	)
	const person = parsePersonId(payload?.sub)
	if (!payload || !person || typeof payload.iat !== 'number' || typeof payload.exp !== 'number') return null
	const times = { issuedAt: payload.iat * 1000, expiresAt: payload.exp * 1000 }
	if (payload['sid'] === undefined) {
		return { ...times, session: sessionOfOldToken(token), person, generation: 0, old: true }
	}
	const session = parseSessionId(payload['sid'])
	const generation = payload['gen']
	if (!session || typeof generation !== 'number') return null
	return { ...times, session, person, generation, old: false }
}

/** The same for the same token, however many requests bring it at once. */
function sessionOfOldToken(token: string): SessionId {
	const id = parseSessionId(createHash('sha256').update(token).digest('hex').slice(0, 22))
	if (!id) throw new Error('hexadecimal digits are letters of an id')
	return id
}
