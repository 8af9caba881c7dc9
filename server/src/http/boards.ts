import { createRoute } from '@hono/zod-openapi'
import { seedCanvas } from '@groundwork/shared/board/seed'
import { newBoardId } from '@groundwork/shared/model/ids'
import { layerAccess } from '@groundwork/shared/model/roles'
import {
	boardAnswer,
	boardsAnswer,
	createBoardAnswer,
	createBoardBody,
	renameBoardAnswer,
	renameBoardBody,
} from '@groundwork/shared/protocol/api'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Clock } from '../clock.js'
import { ApiError, refusal } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { ChangeTimes } from '../storage/records/changeTimes.js'
import type { Records } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { pictureVersion } from './picture.js'
import { createRouter } from './router.js'

export function boardRoutes({
	records,
	rooms,
	changeTimes,
	guards,
	clock,
}: {
	records: Records
	rooms: Rooms
	changeTimes: ChangeTimes
	guards: Guards
	clock: Clock
}) {
	const list = createRoute({
		method: 'get',
		path: '/',
		summary: 'The boards I belong to, the one changed last first',
		security,
		middleware: guards.signedIn,
		responses: { 200: jsonAnswer('My boards', boardsAnswer), ...refusals('signed_out') },
	})
	const create = createRoute({
		method: 'post',
		path: '/',
		summary: 'Make a board and become its first leader',
		security,
		middleware: guards.signedIn,
		request: { body: jsonBody(createBoardBody) },
		responses: {
			201: jsonAnswer('The board', createBoardAnswer),
			...refusals('invalid', 'signed_out', 'forbidden', 'limit_reached'),
		},
	})
	const read = createRoute({
		method: 'get',
		path: '/{board}',
		summary: 'A board: its people, and what I may do in each layer',
		security,
		middleware: guards.member,
		request: { params: boardParams },
		responses: { 200: jsonAnswer('The board', boardAnswer), ...refusals('signed_out', 'not_found') },
	})
	const rename = createRoute({
		method: 'patch',
		path: '/{board}',
		summary: 'Give a board another title',
		security,
		middleware: guards.leader,
		request: { params: boardParams, body: jsonBody(renameBoardBody) },
		responses: {
			200: jsonAnswer('The board', renameBoardAnswer),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found'),
		},
	})

	return createRouter()
		.openapi(list, async (c) => {
			const boards = (await records.boards.of(c.var.person.id))
				.map((board) => ({ ...board, changedAt: changeTimes.latest(board.id, board.changedAt) }))
				.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
				.map((board) => ({
					...board,
					present: rooms.present(board.id),
					picture: `/api/boards/${board.id}/picture.svg?v=${pictureVersion(board, rooms)}`,
				}))
			return c.json({ boards }, 200)
		})
		.openapi(create, async (c) => {
			const { title, template, approaches } = c.req.valid('json')
			const id = newBoardId()
			// seeded before anybody can know of it: two clients that seed an empty board would make two pages
			await rooms.write(id, 'canvas', (doc) =>
				seedCanvas(doc, { title, template, approaches: approaches ?? [] }),
			)
			const made = await records.boards.create({
				id,
				title,
				leader: c.var.person,
				at: clock().toISOString(),
				limit: LIMITS.boardsPerPerson,
			})
			if (made === 'full') {
				throw new ApiError('limit_reached', ({ refused }) =>
					refused.refusedText.boardsPerPerson(LIMITS.boardsPerPerson),
				)
			}
			return c.json({ id, title, role: 'leader' as const }, 201)
		})
		.openapi(read, async (c) => {
			const { board: id, role } = c.var
			const [board, people] = await Promise.all([records.boards.get(id), records.members.of(id)])
			if (!board) throw new ApiError('not_found')
			const layers = {
				canvas: layerAccess(role, 'canvas'),
				review: layerAccess(role, 'review'),
				leaders: layerAccess(role, 'leaders'),
				discussion: layerAccess(role, 'discussion'),
			}
			return c.json({ id, title: board.title, role, people, layers }, 200)
		})
		.openapi(rename, async (c) => {
			const { title } = c.req.valid('json')
			const { board, person: by } = c.var
			const verdict = await records.boards.rename({ board, title, by, at: clock().toISOString() })
			if (verdict !== 'renamed') throw refusal(verdict)
			return c.json({ id: board, title }, 200)
		})
}
