import { newSessionId } from '@groundwork/shared/model/ids'
import type { PersonId, SessionId } from '@groundwork/shared/model/ids'
import type { Clock } from '../clock.js'
import type { Actor, PeopleRecords, SessionRecords, StoredSession } from '../storage/records/Records.js'
import { createSessionTokens } from './sessionToken.js'
import type { Claims } from './sessionToken.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Two terms: whoever comes back within one does not have to name herself again. */
export const SESSION_MS = 180 * DAY
/** Older than this, a cookie is given out anew, as the next generation of its session. */
export const REISSUE_MS = 1 * DAY
/**
 * How long a generation is in use before the one before it is refused: for requests that were under way, and for a browser that
 * lost the new cookie again, because Chromium writes cookies to the disk every 30 seconds.
 */
export const GRACE_MS = 1 * MINUTE
/** A write for every request would be one too many. */
const NOTE_USE_EVERY_MS = 60 * MINUTE

/** A session that may be used now. */
export interface Session {
	id: SessionId
	person: Actor
	/** The generation that a new token would be. */
	next: number
	/** A browser should get a new token. */
	due: boolean
	/** Its token is from before sessions were stored. */
	old: boolean
}

/** Stored, so that they can be ended; carried as signed tokens, so that nobody can make one up. */
export interface Sessions {
	/** Resolves with the token of a new session. */
	start(person: PersonId): Promise<string>
	/** Null for a token that is forged, outlived or of a session that ended: to its bearer they are all the same, signed out. */
	read(token: string): Promise<Session | null>
	/** The token of the next generation. The one before stays good until this one has been in use for `GRACE_MS`. */
	renew(session: Session): string
	/** For what was let in a moment ago. */
	isLive(id: SessionId): Promise<boolean>
}

export interface SessionsOptions {
	secret: string
	records: SessionRecords
	people: PeopleRecords
	clock: Clock
	/** A use that could not be noted: the session is good all the same. */
	onError: (error: unknown) => void
}

export function createSessions({ secret, records, people, clock, onError }: SessionsOptions): Sessions {
	const tokens = createSessionTokens(secret)
	const token = (session: SessionId, person: PersonId, generation: number) => {
		const issuedAt = clock().getTime()
		const claims = { session, person, generation, issuedAt, expiresAt: issuedAt + SESSION_MS }
		return tokens.sign(claims)
	}

	const stored = async (claims: Claims): Promise<StoredSession | null> => {
		const found = await records.get(claims.session)
		if (found || !claims.old || !(await people.get(claims.person))) return found
		await records.add({
			id: claims.session,
			person: claims.person,
			at: iso(claims.issuedAt),
			expiresAt: iso(claims.expiresAt),
			generation: claims.generation,
		})
		return records.get(claims.session)
	}

	const noteUse = async ({ session, generation, expiresAt }: Claims, before: StoredSession, now: number) => {
		if (generation > before.newest) {
			await records.advance(session, { generation, at: iso(now), expiresAt: iso(expiresAt) })
		} else if (generation === before.newest && generation > before.oldest && isSettled(before, now)) {
			await records.settle(session, generation)
		}
		if (now - Date.parse(before.usedAt) >= NOTE_USE_EVERY_MS) await records.touch(session, iso(now))
	}

	return {
		async start(person) {
			const id = newSessionId()
			const now = clock().getTime()
			await records.add({ id, person, at: iso(now), expiresAt: iso(now + SESSION_MS), generation: 1 })
			return token(id, person, 1)
		},

		async read(text) {
			const claims = tokens.read(text)
			const now = clock().getTime()
			if (!claims || claims.expiresAt <= now) return null
			const session = await stored(claims)
			if (!session || session.person.id !== claims.person || session.endedAt !== null) return null
			if (Date.parse(session.expiresAt) <= now || claims.generation < session.oldest) return null
			await noteUse(claims, session, now).catch(onError)
			const { id, person, newest } = session
			const succeeded = claims.generation < newest && !isSettled(session, now)
			return {
				id,
				person,
				// A database that was restored may be behind the tokens it gave out.
				next: Math.max(newest, claims.generation) + 1,
				due: claims.old || (now - claims.issuedAt > REISSUE_MS && !succeeded),
				old: claims.old,
			}
		},

		renew: ({ id, person, next }) => token(id, person.id, next),

		async isLive(id) {
			const session = await records.get(id)
			return session !== null && session.endedAt === null && Date.parse(session.expiresAt) > clock().getTime()
		},
	}
}

const iso = (ms: number) => new Date(ms).toISOString()

const isSettled = ({ newestAt }: StoredSession, now: number) => now - Date.parse(newestAt) >= GRACE_MS
