import { createHash, randomBytes } from 'node:crypto'

const PATTERN = /^[A-Za-z0-9_-]{43}$/

/** 32 random bytes: nobody guesses one. */
export const newInvitationToken = (): string => randomBytes(32).toString('base64url')

/** Null for anything that cannot be a token of ours. */
export const invitationTokenHash = (token: string): string | null =>
	PATTERN.test(token) ? createHash('sha256').update(token).digest('hex') : null
