import { createRoute, z } from '@hono/zod-openapi'
import { parseThreadId } from '@groundwork/shared/model/ids'
import { readThreadBody, readsAnswer } from '@groundwork/shared/protocol/discussion'
import { ApiError } from '../errors.js'
import type { Discussion } from '../discussion/Discussion.js'
import type { ReadMarkRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** What I have read: mine alone to see and to say. */
export function readMarkRoutes({
	discussion,
	readMarks,
	guards,
}: {
	discussion: Discussion
	readMarks: ReadMarkRecords
	guards: Guards
}) {
	const list = createRoute({
		method: 'get',
		path: '/{board}/reads',
		summary: 'By thread, the number of the last comment I have seen',
		security,
		middleware: guards.member,
		request: { params: boardParams },
		responses: {
			200: jsonAnswer('How far I have read', readsAnswer),
			...refusals('signed_out', 'not_found'),
		},
	})
	const mark = createRoute({
		method: 'put',
		path: '/{board}/threads/{thread}/read',
		summary: 'Say how far I have read a thread; a mark never moves back',
		security,
		middleware: guards.member,
		request: { params: boardParams.extend({ thread: z.string() }), body: jsonBody(readThreadBody) },
		responses: {
			204: { description: 'It is kept' },
			...refusals('invalid', 'signed_out', 'not_found'),
		},
	})

	return createRouter()
		.openapi(list, async (c) => c.json({ reads: await readMarks.of(c.var.board, c.var.person.id) }, 200))
		.openapi(mark, async (c) => {
			const { board, person } = c.var
			const thread = parseThreadId(c.req.valid('param').thread)
			// What is not there yet cannot have been read; and nobody fills the table with threads that never were.
			const last = thread ? await discussion.lastNumber(board, thread) : 0
			if (!thread || last === 0) throw new ApiError('not_found')
			await readMarks.mark(board, person.id, thread, Math.min(last, c.req.valid('json').number))
			return c.body(null, 204)
		})
}
