import type { TLPageId, TLShapeId } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import { parseCommentId, parseThreadId } from './ids.js'
import type { CommentId, ThreadId } from './ids.js'

/** What people say to each other beside the plan: threads of comments, each on one thing of the board. */

/** What a thread is on. */
export type Anchor =
	/** `x` and `y` lie in the shape's own box, 0 to 1 each, so that the place survives moving, turning and resizing. */
	| { kind: 'shape'; shape: TLShapeId; x: number; y: number }
	| { kind: 'cell'; map: TLShapeId; row: string; column: string }
	/** In page units. */
	| { kind: 'point'; page: TLPageId; x: number; y: number }

/** What the anchor was, and was called, when the thread began: the thing itself may be gone. */
export interface Subject {
	/** A shape's type, `cell`, `point`, or `unknown` for what was not there any more. */
	kind: string
	/** Empty for what has no name. */
	name: string
}

/** Somebody, with the name she had then. Stamped by the server. */
export interface Author {
	id: string
	name: string
}

export interface ThreadRecord {
	id: ThreadId
	typeName: 'thread'
	anchor: Anchor
	subject: Subject
	createdBy: Author
	/** Times are ISO 8601, UTC. */
	createdAt: string
	/** The last of several resolutions; null while the thread is open. */
	resolvedBy: Author | null
	resolvedAt: string | null
}

export interface CommentRecord {
	id: CommentId
	typeName: 'comment'
	thread: ThreadId
	/** 1, 2, 3 … in its thread, without a gap. */
	number: number
	author: Author
	/** Plain text; empty once it was deleted. */
	text: string
	createdAt: string
	editedAt: string | null
	deletedAt: string | null
	/** Whose hand took it away. */
	deletedBy: 'author' | 'leader' | null
}

const idOf = (name: string, parse: (value: unknown) => string | undefined) =>
	T.string.check(name, (value) => {
		if (parse(value) === undefined) throw new T.ValidationError(`Expected the id of a ${name}`)
	})
const recordId = (prefix: string) =>
	T.string.check(prefix, (value) => {
		if (!value.startsWith(`${prefix}:`))
			throw new T.ValidationError(`Expected the id of a ${prefix}, got ${value.slice(0, 80)}`)
	})
const time = T.string.check('time', (value) => {
	if (Number.isNaN(Date.parse(value))) throw new T.ValidationError('Expected a time')
})
const author = T.object({ id: T.string, name: T.string })

const share = T.number.check('share', (value) => {
	if (value < 0 || value > 1) throw new T.ValidationError('Expected a number from 0 to 1')
})

const anchor = T.union('kind', {
	shape: T.object({
		kind: T.literal('shape'),
		shape: recordId('shape'),
		x: share,
		y: share,
	}),
	cell: T.object({ kind: T.literal('cell'), map: recordId('shape'), row: T.string, column: T.string }),
	point: T.object({ kind: T.literal('point'), page: recordId('page'), x: T.number, y: T.number }),
})

const thread = T.object({
	id: idOf('thread', parseThreadId),
	typeName: T.literal('thread'),
	anchor,
	subject: T.object({ kind: T.string, name: T.string }),
	createdBy: author,
	createdAt: time,
	resolvedBy: author.nullable(),
	resolvedAt: time.nullable(),
})

const comment = T.object({
	id: idOf('comment', parseCommentId),
	typeName: T.literal('comment'),
	thread: idOf('thread', parseThreadId),
	number: T.positiveInteger,
	author,
	text: T.string,
	createdAt: time,
	editedAt: time.nullable(),
	deletedAt: time.nullable(),
	deletedBy: T.literalEnum('author', 'leader').nullable(),
})

/** @throws with a reason where the value is no thread. */
export const checkThread = (value: unknown): ThreadRecord => thread.validate(value) as unknown as ThreadRecord

/** @throws with a reason where the value is no comment. */
export const checkComment = (value: unknown): CommentRecord =>
	comment.validate(value) as unknown as CommentRecord

/** Line ends of one kind, and no signs that nobody can see or that UTF-8 cannot say: a comment is plain text. */
export const plainWords = (text: string): string =>
	text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
		// oxlint-disable-next-line no-control-regex
		.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
		.trim()
