import { createRoute, z } from '@hono/zod-openapi'
import { parseCommentId } from '@groundwork/shared/model/ids'
import { commentSchema, editCommentBody } from '@groundwork/shared/protocol/discussion'
import { ApiError } from '../errors.js'
import type { Discussion } from '../discussion/Discussion.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import { doneOrFail } from './discussionFailure.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** What one may do with a comment once it is written. */
export function commentRoutes({ discussion, guards }: { discussion: Discussion; guards: Guards }) {
	const params = boardParams.extend({ comment: z.string() })
	const edit = createRoute({
		method: 'patch',
		path: '/{board}/comments/{comment}',
		summary: 'Change the words of a comment of one’s own',
		security,
		middleware: guards.commenter,
		request: { params, body: jsonBody(editCommentBody) },
		responses: {
			200: jsonAnswer('The comment', commentSchema),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found', 'conflict'),
		},
	})
	const remove = createRoute({
		method: 'delete',
		path: '/{board}/comments/{comment}',
		summary:
			'Delete a comment of one’s own, or as a leader any; its place in the thread stays, without the words',
		security,
		middleware: guards.commenter,
		request: { params },
		responses: {
			200: jsonAnswer('What is left of it', commentSchema),
			...refusals('signed_out', 'forbidden', 'not_found'),
		},
	})

	return createRouter()
		.openapi(edit, async (c) => {
			const id = commentIn(c.req.valid('param'))
			const { id: person, name } = c.var.person
			const { text } = c.req.valid('json')
			const outcome = await discussion.edit(c.var.board, { id, text, by: { id: person, name } })
			return c.json(doneOrFail(outcome), 200)
		})
		.openapi(remove, async (c) => {
			const id = commentIn(c.req.valid('param'))
			const { board, role, person } = c.var
			const by = { id: person.id, name: person.name }
			return c.json(doneOrFail(await discussion.remove(board, { id, role, by })), 200)
		})
}

function commentIn({ comment }: { comment: string }) {
	const id = parseCommentId(comment)
	if (!id) throw new ApiError('not_found')
	return id
}
