import { z } from 'zod'
import { plainWords } from '../model/discussion.js'
import type { Anchor, CommentRecord, ThreadRecord } from '../model/discussion.js'
import { parseCommentId, parseThreadId } from '../model/ids.js'
import type { CommentId, ThreadId } from '../model/ids.js'
import { LIMITS } from './limits.js'

/** The bodies and answers of the discussion's calls. */

/** ISO 8601, UTC. */
const time = z.iso.datetime()
const key = z.string().min(1).max(LIMITS.keyLength)
const idOf = <Id extends string>(parse: (value: unknown) => Id | undefined) =>
	z.custom<Id>((value) => parse(value) !== undefined, 'give 22 digits and small letters, without l and o')
const withPrefix = (prefix: string) =>
	key.startsWith(`${prefix}:`, { error: `give the id of a ${prefix}, which begins with “${prefix}:”` })

/** Said to the OpenAPI document, which cannot read a check written as code. */
const threadId = idOf<ThreadId>(parseThreadId).meta({ type: 'string' })
const commentId = idOf<CommentId>(parseCommentId).meta({ type: 'string' })

const text = z.string().overwrite(plainWords).min(1).max(LIMITS.commentLength)

const coordinate = z.number().min(-1e7).max(1e7)
const share = z.number().min(0).max(1)
const anchorSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('shape'), shape: withPrefix('shape'), x: share, y: share }),
	z.strictObject({ kind: z.literal('cell'), map: withPrefix('shape'), row: key, column: key }),
	z.strictObject({ kind: z.literal('point'), page: withPrefix('page'), x: coordinate, y: coordinate }),
]) as unknown as z.ZodType<Anchor, Anchor>

/** Without an `id` the server makes one; with one of its own a client can send the same call again. */
export const startThreadBody = z.object({ id: threadId.optional(), anchor: anchorSchema, text })
export const addCommentBody = z.object({ id: commentId.optional(), text })
export const editCommentBody = z.object({ text })
export const resolveThreadBody = z.object({ resolved: z.boolean() })
/** The number of the last comment one has seen. */
export const readThreadBody = z.object({ number: z.number().int().min(0).max(LIMITS.commentsPerThread) })

const author = z.object({ id: z.string(), name: z.string() })

export const commentSchema: z.ZodType<CommentRecord> = z.object({
	id: commentId,
	typeName: z.literal('comment'),
	thread: threadId,
	number: z.number().int(),
	author,
	text: z.string(),
	createdAt: time,
	editedAt: time.nullable(),
	deletedAt: time.nullable(),
	deletedBy: z.enum(['author', 'leader']).nullable(),
})

const threadShape = {
	id: threadId,
	typeName: z.literal('thread'),
	anchor: anchorSchema,
	/** What the anchor was, and was called, when the thread began. */
	subject: z.object({ kind: z.string(), name: z.string() }),
	createdBy: author,
	createdAt: time,
	resolvedBy: author.nullable(),
	resolvedAt: time.nullable(),
}
export const threadSchema: z.ZodType<ThreadRecord> = z.object(threadShape)
export const wholeThreadSchema = z.object({ ...threadShape, comments: z.array(commentSchema) })
export const threadsAnswer = z.object({ threads: z.array(wholeThreadSchema) })

/** By thread, the number of the last comment that one has seen. */
export const readsAnswer = z.object({ reads: z.record(z.string(), z.number().int()) })
