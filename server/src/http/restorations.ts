import { createRoute, z } from '@hono/zod-openapi'
import { restorationAnswer, restoreAnswer, restoreBody } from '@groundwork/shared/protocol/record'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { ApiError } from '../errors.js'
import { languageFor, wordsIn } from '../language.js'
import type { Restore } from '../snapshot/restore.js'
import type { BoardRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import { parseNumber, snapshotParams } from './snapshotNumber.js'
import { checkTimeZone } from './timeZone.js'

/** What a snapshot holds, brought back. */
export function restorationRoutes({
	boards,
	restore,
	guards,
}: {
	boards: BoardRecords
	restore: Restore
	guards: Guards
}) {
	const bring = createRoute({
		method: 'post',
		path: '/{board}/snapshots/{number}/restore',
		summary: 'Make a new board of a snapshot, or bring this board forward to what it was',
		security,
		middleware: guards.leader,
		request: { params: snapshotParams, body: jsonBody(restoreBody) },
		responses: {
			201: jsonAnswer('The new board, or what was done to this one', restoreAnswer),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found', 'record_rule', 'limit_reached'),
		},
	})
	const undo = createRoute({
		method: 'post',
		path: '/{board}/restorations/{restoration}/undo',
		summary: 'Take back, as one step, that the board went back to a snapshot; what was changed since stays',
		security,
		middleware: guards.leader,
		request: { params: boardParams.extend({ restoration: z.string() }) },
		responses: {
			200: jsonAnswer('The restoration, undone', restorationAnswer),
			...refusals('signed_out', 'forbidden', 'not_found', 'record_rule'),
		},
	})

	return createRouter()
		.openapi(bring, async (c) => {
			const asked = c.req.valid('json')
			const number = parseNumber(c.req.valid('param').number)
			const board = await boards.get(c.var.board)
			if (!board) throw new ApiError('not_found')
			const { restoring } = wordsIn(languageFor(c)).snapshots
			const by = { id: c.var.person.id, name: c.var.person.name }
			if (asked.as === 'new') {
				const title = asked.title ?? restoring.title(board.title, number).slice(0, LIMITS.titleLength)
				const id = await restore.asNew({ board, number, title, by })
				return c.json({ as: 'new' as const, id, title, role: 'leader' as const }, 201)
			}
			const purpose = restoring.purpose(number)
			const timeZone = checkTimeZone(asked.timeZone ?? 'UTC')
			const restoration = await restore.forward({ board, number, purpose, timeZone, by })
			return c.json({ as: 'forward' as const, restoration }, 201)
		})
		.openapi(undo, async (c) => {
			const { board, person } = c.var
			const { restoration: id } = c.req.valid('param')
			const by = { id: person.id, name: person.name }
			return c.json(await restore.undo({ board, id, by }), 200)
		})
}
