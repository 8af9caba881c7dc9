import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { readRecords } from '@groundwork/shared/board/read'
import type { BoardId } from '@groundwork/shared/model/ids'
import { boardPicture } from '@groundwork/shared/plan/picture'
import type { Rooms } from '../room/Rooms.js'
import type { ChangeTimes } from '../storage/records/changeTimes.js'
import type { BoardRecords } from '../storage/records/Records.js'
import { boardParams, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** Pictures are some ten kilobytes each, and a list of boards asks for all of its own at once. */
const KEPT = 200

/** Another one whenever the picture may be. The revision starts again with the board, so the time stands beside it. */
export const pictureVersion = (board: { id: BoardId; changedAt: string }, rooms: Rooms): string =>
	`${Date.parse(board.changedAt).toString(36)}-${rooms.revision(board.id)}`

/** A board at a glance, as every role may see it. */
export function pictureRoutes({
	boards,
	rooms,
	changeTimes,
	guards,
}: {
	boards: BoardRecords
	rooms: Rooms
	changeTimes: ChangeTimes
	guards: Guards
}) {
	const kept = new Map<BoardId, { version: string; svg: string; etag: string }>()

	const picture = async (id: BoardId) => {
		const stored = await boards.get(id)
		const changedAt = changeTimes.latest(id, stored?.changedAt ?? '')
		const version = pictureVersion({ id, changedAt }, rooms)
		const known = kept.get(id)
		if (known?.version === version) return known
		const svg = await rooms.readAll(id, (docs) =>
			boardPicture([
				...readRecords(docs.canvas, 'canvas').records.values(),
				...readRecords(docs.review, 'review').records.values(),
			]),
		)
		const made = { version, svg, etag: `"${createHash('sha256').update(svg).digest('base64url')}"` }
		kept.delete(id)
		kept.set(id, made)
		const oldest = kept.keys().next().value
		if (kept.size > KEPT && oldest) kept.delete(oldest)
		return made
	}

	const read = createRoute({
		method: 'get',
		path: '/{board}/picture.svg',
		summary: 'The board at a glance',
		security,
		middleware: guards.member,
		request: { params: boardParams, query: z.object({ v: z.string().optional() }) },
		responses: {
			200: { description: 'An SVG', content: { 'image/svg+xml': { schema: z.string() } } },
			304: { description: 'Not changed since the ETag sent along' },
			...refusals('signed_out', 'not_found'),
		},
	})

	return createRouter().openapi(read, async (c) => {
		const { svg, etag } = await picture(c.var.board)
		const headers = {
			ETag: etag,
			'Cache-Control': 'private, no-cache',
			'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
		}
		if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
		return c.body(svg, 200, { ...headers, 'Content-Type': 'image/svg+xml' })
	})
}
