import { createHash } from 'node:crypto'
import { parsePersonId, parseSessionId } from '@groundwork/shared/model/ids'
import type { PersonId, SessionId } from '@groundwork/shared/model/ids'
import { createSigner, createVerifier } from 'fast-jwt'

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

export interface SessionTokens {
	sign(claims: Omit<Claims, 'old'>): string
	/** Null for a token that is forged, or no token of ours at all. Whether it is still good is for the session to say. */
	read(token: string): Claims | null
}

/** JWT, HS256, in the same turn: of 400 people who came at once WebCrypto's thread pool took .5 ms each, and this .14. */
export function createSessionTokens(secret: string): SessionTokens {
	const sign = createSigner({ key: secret, algorithm: 'HS256' })
	// whoever cannot forge a token cannot date it either, and a clock that was set back must not sign anybody out
	const verify = createVerifier({
		key: secret,
		algorithms: ['HS256'],
		ignoreExpiration: true,
		ignoreNotBefore: true,
	})
	return {
		sign: ({ session, person, generation, issuedAt, expiresAt }) =>
			sign({
				sub: person,
				sid: session,
				gen: generation,
				iat: Math.floor(issuedAt / 1000),
				exp: Math.floor(expiresAt / 1000),
			}),

		read(token) {
			try {
				return claimsOf(token, verify(token))
			} catch {
				return null
			}
		},
	}
}

function claimsOf(token: string, payload: Record<string, unknown>): Claims | null {
	const person = parsePersonId(payload['sub'])
	const { iat, exp, sid, gen } = payload
	if (!person || typeof iat !== 'number' || typeof exp !== 'number') return null
	const times = { issuedAt: iat * 1000, expiresAt: exp * 1000 }
	if (sid === undefined)
		return { ...times, session: sessionOfOldToken(token), person, generation: 0, old: true }
	const session = parseSessionId(sid)
	if (!session || typeof gen !== 'number') return null
	return { ...times, session, person, generation: gen, old: false }
}

/** The same for the same token, however many requests bring it at once. */
function sessionOfOldToken(token: string): SessionId {
	const id = parseSessionId(createHash('sha256').update(token).digest('hex').slice(0, 22))
	if (!id) throw new Error('hexadecimal digits are letters of an id')
	return id
}
