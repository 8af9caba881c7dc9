import { createRoute, z } from '@hono/zod-openapi'
import { parseThreadId } from '@groundwork/shared/model/ids'
import {
	addCommentBody,
	commentSchema,
	resolveThreadBody,
	startThreadBody,
	threadSchema,
	threadsAnswer,
	wholeThreadSchema,
} from '@groundwork/shared/protocol/discussion'
import { ApiError } from '../errors.js'
import type { Commenter, Discussion } from '../discussion/Discussion.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import { doneOrFail } from './discussionFailure.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** Threads of comments: begun, answered, resolved and reopened here. Everybody who has the board open sees it at once. */
export function threadRoutes({ discussion, guards }: { discussion: Discussion; guards: Guards }) {
	const threadParams = boardParams.extend({ thread: z.string() })
	const list = createRoute({
		method: 'get',
		path: '/{board}/threads',
		summary: 'Every thread with its comments, the one that was written in last first',
		security,
		middleware: guards.member,
		request: { params: boardParams },
		responses: { 200: jsonAnswer('The threads', threadsAnswer), ...refusals('signed_out', 'not_found') },
	})
	const start = createRoute({
		method: 'post',
		path: '/{board}/threads',
		summary: 'Begin a thread on a shape, a cell of a map or a point of the page, with its first comment',
		security,
		middleware: guards.commenter,
		request: { params: boardParams, body: jsonBody(startThreadBody) },
		responses: {
			201: jsonAnswer('The thread; the same again for a call sent again with its id', wholeThreadSchema),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found', 'conflict', 'limit_reached'),
		},
	})
	const answer = createRoute({
		method: 'post',
		path: '/{board}/threads/{thread}/comments',
		summary: 'Write in a thread',
		security,
		middleware: guards.commenter,
		request: { params: threadParams, body: jsonBody(addCommentBody) },
		responses: {
			201: jsonAnswer('The comment; the same again for a call sent again with its id', commentSchema),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found', 'conflict', 'limit_reached'),
		},
	})
	const resolve = createRoute({
		method: 'patch',
		path: '/{board}/threads/{thread}',
		summary: 'Resolve a thread, or open it again',
		security,
		middleware: guards.commenter,
		request: { params: threadParams, body: jsonBody(resolveThreadBody) },
		responses: {
			200: jsonAnswer('The thread, without its comments', threadSchema),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found'),
		},
	})

	return createRouter()
		.openapi(list, async (c) => c.json({ threads: await discussion.threads(c.var.board) }, 200))
		.openapi(start, async (c) => {
			const { id, anchor, text } = c.req.valid('json')
			const { board, role, person } = c.var
			const outcome = await discussion.start(board, { id, anchor, text, role, by: authorOf(person) })
			return c.json(doneOrFail(outcome), 201)
		})
		.openapi(answer, async (c) => {
			const thread = threadIn(c.req.valid('param'))
			const { id, text } = c.req.valid('json')
			const outcome = await discussion.comment(c.var.board, { id, thread, text, by: authorOf(c.var.person) })
			return c.json(doneOrFail(outcome), 201)
		})
		.openapi(resolve, async (c) => {
			const id = threadIn(c.req.valid('param'))
			const { resolved } = c.req.valid('json')
			const outcome = await discussion.resolve(c.var.board, { id, resolved, by: authorOf(c.var.person) })
			return c.json(doneOrFail(outcome), 200)
		})
}

/** Of the session nothing else. */
const authorOf = ({ id, name }: Commenter): Commenter => ({ id, name })

function threadIn({ thread }: { thread: string }) {
	const id = parseThreadId(thread)
	if (!id) throw new ApiError('not_found')
	return id
}
