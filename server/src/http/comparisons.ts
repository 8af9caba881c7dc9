import { createRoute, z } from '@hono/zod-openapi'
import { comparisonAnswer } from '@groundwork/shared/protocol/comparison'
import type { ComparedEnd } from '@groundwork/shared/protocol/comparison'
import type { BoardId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { LANGUAGES } from '@groundwork/shared/text/language'
import { languageFor } from '../language.js'
import type { BoardStates } from '../snapshot/boardStates.js'
import type { BoardState } from '../snapshot/content/boardState.js'
import type { SnapshotThreads } from '../snapshot/thread/pool.js'
import { boardParams, jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import { parseNumber } from './snapshotNumber.js'

const NOW = 'now'

/** What changed between two snapshots, or between one and now, as far as the caller may read both. */
export function comparisonRoutes({
	states,
	threads,
	guards,
}: {
	states: BoardStates
	threads: SnapshotThreads
	guards: Guards
}) {
	const compare = createRoute({
		method: 'get',
		path: '/{board}/snapshots/compare',
		summary: 'What changed from one snapshot to another, or to now, in sentences and as data',
		security,
		// it reads two whole boards, and is counted as an export is
		middleware: [guards.member, guards.recorded] as const,
		request: {
			params: boardParams,
			query: z.object({
				from: z.string(),
				/** A number, or `now`. */
				to: z.string().optional(),
				format: z.enum(['json', 'csv']).optional(),
				language: z.enum(LANGUAGES).optional(),
			}),
		},
		responses: {
			200: {
				...jsonAnswer('What is different', comparisonAnswer),
				content: {
					'application/json': { schema: comparisonAnswer },
					'text/csv': { schema: z.string() },
				},
			},
			...refusals('invalid', 'signed_out', 'not_found', 'record_rule'),
		},
	})

	const stateOf = async (
		board: BoardId,
		which: string,
		role: Role,
	): Promise<{ end: ComparedEnd; state: BoardState }> => {
		if (which === NOW) {
			const { at, state } = await states.now(board, role)
			return { end: { number: null, at: at.toISOString(), purpose: null }, state }
		}
		const number = parseNumber(which)
		const { sealed, state } = await states.frozen(board, number, role)
		const { capturedAt: at, purpose } = sealed.header
		return { end: { number, at, purpose }, state }
	}

	return createRouter().openapi(compare, async (c) => {
		const { board, role } = c.var
		const { from, to = NOW, format, language = languageFor(c) } = c.req.valid('query')
		const [before, after] = await Promise.all([stateOf(board, from, role), stateOf(board, to, role)])
		const asks = { from: before.state, to: after.state, language }
		if (format === 'csv') {
			return c.body(await threads.compareCsv(asks), 200, {
				'Content-Language': language,
				'Content-Type': 'text/csv; charset=utf-8',
				'Content-Disposition': `attachment; filename="compared-${from}-${to}.csv"`,
			}) as never
		}
		c.header('Content-Language', language)
		return c.json({ from: before.end, to: after.end, ...(await threads.compare(asks)) }, 200)
	})
}
