import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { BoardId } from '@groundwork/shared/model/ids'
import { ApiError } from '../errors.js'
import { dispositionOf, entriesOf } from '../snapshot/entries.js'
import type { SnapshotThreads } from '../snapshot/thread/pool.js'
import type { SnapshotRecords } from '../storage/records/Records.js'
import { refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import { parseNumber, snapshotParams } from './snapshotNumber.js'

/** Pictures are some ten kilobytes each, and a list of snapshots asks for all of its own at once. */
const KEPT = 200

interface Picture {
	svg: string
	etag: string
}

/** A snapshot at a glance, as every role may see it. */
export function snapshotPictureRoutes({
	snapshots,
	threads,
	guards,
}: {
	snapshots: Pick<SnapshotRecords, 'parts' | 'entries'>
	threads: Pick<SnapshotThreads, 'picture'>
	guards: Guards
}) {
	const kept = new Map<string, Promise<Picture>>()

	const draw = async (board: BoardId, number: number): Promise<Picture> => {
		const { canvas, review } = await snapshots.parts(board, number, ['canvas', 'review'])
		if (canvas === undefined || review === undefined) throw new ApiError('not_found')
		const svg = await threads.picture({ parts: [canvas, review] })
		return { svg, etag: `"${createHash('sha256').update(svg).digest('base64url')}"` }
	}

	/** The same for as long as the snapshot has its content, which nothing changes. */
	const picture = (board: BoardId, number: number): Promise<Picture> => {
		const key = `${board}/${number}`
		const drawn = kept.get(key) ?? draw(board, number)
		kept.delete(key)
		kept.set(key, drawn)
		// whoever asked is told; the next one may have better luck
		void drawn.catch(() => kept.delete(key))
		const oldest = kept.keys().next().value
		if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
		return drawn
	}

	const read = createRoute({
		method: 'get',
		path: '/{board}/snapshots/{number}/picture.svg',
		summary: 'A snapshot at a glance',
		security,
		middleware: guards.member,
		request: { params: snapshotParams },
		responses: {
			200: { description: 'An SVG', content: { 'image/svg+xml': { schema: z.string() } } },
			304: { description: 'Not changed since the ETag sent along' },
			...refusals('signed_out', 'not_found', 'record_rule'),
		},
	})

	return createRouter().openapi(read, async (c) => {
		const number = parseNumber(c.req.valid('param').number)
		const added = await snapshots.entries(c.var.board, number)
		if (dispositionOf(entriesOf(added, number)))
			throw new ApiError('record_rule', ({ refused }) => refused.refusedText.disposedOf)
		const { svg, etag } = await picture(c.var.board, number)
		const headers = {
			ETag: etag,
			// it does not change, and yet it is asked for each time: somebody may have left the board, or the content be gone
			'Cache-Control': 'private, no-cache',
			'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
		}
		if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
		return c.body(svg, 200, { ...headers, 'Content-Type': 'image/svg+xml' })
	})
}
