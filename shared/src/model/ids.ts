/**
 * Identifiers that must not be mixed up. The parse functions are the only way in from outside: they return `undefined`
 * for anything that is not an id of ours, so that a path segment can never become part of a query or a file name.
 */

declare const brand: unique symbol
/** Web Crypto, in every browser and in Node; declared here because `shared` knows neither. */
declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array }

type Branded<Name extends string> = string & { readonly [brand]: Name }

/** A person who named herself (or signed in) on this server. */
export type PersonId = Branded<'person'>
/** A board. Unguessable, yet no permission: membership is. */
export type BoardId = Branded<'board'>
/** An invitation, as leaders see it in a list. Its token is a different, secret string. */
export type InvitationId = Branded<'invitation'>
/** A sign-in on one device or in one program. Its token is a different, signed string. */
export type SessionId = Branded<'session'>
/** An uploaded image. */
export type AssetId = Branded<'asset'>
/** A snapshot, across boards and servers. People call it by its number on the board. */
export type SnapshotId = Branded<'snapshot'>
/** A thread of comments. Made by whoever begins it, so that a call tried again does not begin it twice. */
export type ThreadId = Branded<'thread'>
/** A comment. Made by its author, for the same reason. */
export type CommentId = Branded<'comment'>

const ALPHABET = '0123456789abcdefghijkmnpqrstuvwxyz' // 34 signs: no l and no o, so that an id can be read aloud
const LENGTH = 22 // 34^22 > 2^111
const PATTERN = /^[0-9a-kmnp-z]{22}$/

function random(): string {
	let id = ''
	while (id.length < LENGTH) {
		for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
			// 238 = 7 * 34: bytes above it would favour the first signs
			if (byte < 238 && id.length < LENGTH) id += ALPHABET[byte % 34]
		}
	}
	return id
}

const parse = <Id extends string>(value: unknown): Id | undefined =>
	typeof value === 'string' && PATTERN.test(value) ? (value as Id) : undefined

export const newPersonId = () => random() as PersonId
export const newBoardId = () => random() as BoardId
export const newInvitationId = () => random() as InvitationId
export const newSessionId = () => random() as SessionId
export const newAssetId = () => random() as AssetId
export const newSnapshotId = () => random() as SnapshotId
export const newThreadId = () => random() as ThreadId
export const newCommentId = () => random() as CommentId
export const parsePersonId = (value: unknown) => parse<PersonId>(value)
export const parseBoardId = (value: unknown) => parse<BoardId>(value)
export const parseInvitationId = (value: unknown) => parse<InvitationId>(value)
export const parseSessionId = (value: unknown) => parse<SessionId>(value)
export const parseAssetId = (value: unknown) => parse<AssetId>(value)
export const parseThreadId = (value: unknown) => parse<ThreadId>(value)
export const parseCommentId = (value: unknown) => parse<CommentId>(value)
