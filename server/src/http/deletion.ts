import { createRoute } from '@hono/zod-openapi'
import { parseBoardId } from '@groundwork/shared/model/ids'
import { deletedBoardsAnswer, restoreBoardAnswer } from '@groundwork/shared/protocol/api'
import type { Clock } from '../clock.js'
import { ApiError, refusal } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { BoardRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

interface DeletionDeps {
	boards: BoardRecords
	rooms: Rooms
	guards: Guards
	clock: Clock
}

/** Taking a board away from everybody at once, and bringing it back: nothing on it is ever erased. */
export function deletionRoutes({ boards, rooms, guards, clock }: DeletionDeps) {
	const remove = createRoute({
		method: 'delete',
		path: '/{board}',
		summary: 'Delete a board: for everybody it is not found from then on, and its websockets close',
		description: 'Nothing is erased. Whoever leads it now can restore it at any time.',
		security,
		middleware: guards.leader,
		request: { params: boardParams },
		responses: {
			204: { description: 'Deleted' },
			...refusals('signed_out', 'forbidden', 'not_found'),
		},
	})
	const restore = createRoute({
		method: 'post',
		path: '/{board}/restore',
		summary: 'Bring a deleted board back, with everything and everybody on it',
		security,
		middleware: guards.signedIn,
		request: { params: boardParams },
		responses: {
			200: jsonAnswer('The board is there again', restoreBoardAnswer),
			...refusals('signed_out', 'forbidden', 'not_found'),
		},
	})

	return createRouter()
		.openapi(remove, async (c) => {
			const { board, person: by } = c.var
			const verdict = await boards.remove({ board, by, at: clock().toISOString() })
			if (verdict !== 'deleted') throw refusal(verdict)
			rooms.boardGone(board)
			return c.body(null, 204)
		})
		.openapi(restore, async (c) => {
			const board = parseBoardId(c.req.valid('param').board)
			const at = clock().toISOString()
			const verdict = board ? await boards.restore({ board, by: c.var.person, at }) : 'unknown'
			if (!board || verdict !== 'restored') throw new ApiError('not_found')
			return c.json({ id: board }, 200)
		})
}

export function deletedBoardRoutes({ boards, guards }: Pick<DeletionDeps, 'boards' | 'guards'>) {
	const list = createRoute({
		method: 'get',
		path: '/',
		summary: 'The deleted boards that I can bring back, the one deleted last first',
		security,
		middleware: guards.signedIn,
		responses: { 200: jsonAnswer('The boards', deletedBoardsAnswer), ...refusals('signed_out') },
	})
	return createRouter().openapi(list, async (c) =>
		c.json({ boards: await boards.deletedOf(c.var.person.id) }, 200),
	)
}
