import { createRoute } from '@hono/zod-openapi'
import { addendumBody, dispositionBody, retentionBody } from '@groundwork/shared/protocol/record'
import { sealedEntrySchema } from '@groundwork/shared/protocol/seal'
import type { EntryContent } from '@groundwork/shared/protocol/seal'
import type { Role } from '@groundwork/shared/model/roles'
import type { Principal } from '../access/authenticate.js'
import type { BoardId } from '@groundwork/shared/model/ids'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import type { AddEntryTo } from '../snapshot/entries.js'
import { jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import { parseNumber, snapshotParams } from './snapshotNumber.js'

/** What is said of a snapshot after it was taken: corrections, how long it is kept, its end. */
export function snapshotEntryRoutes({
	addEntry,
	guards,
	clock,
}: {
	addEntry: AddEntryTo
	guards: Guards
	clock: Clock
}) {
	const common = { method: 'post', security, middleware: guards.leader } as const
	const responses = {
		201: jsonAnswer('The entry, with what proves it', sealedEntrySchema),
		...refusals('invalid', 'signed_out', 'forbidden', 'not_found', 'record_rule', 'limit_reached'),
	}
	const addendum = createRoute({
		...common,
		path: '/{board}/snapshots/{number}/addenda',
		summary: 'Add a correction to a snapshot, or what became known later',
		request: { params: snapshotParams, body: jsonBody(addendumBody) },
		responses,
	})
	const retention = createRoute({
		...common,
		path: '/{board}/snapshots/{number}/retention',
		summary: 'Say how long a snapshot must be kept: longer than before, or whether it is on hold',
		request: { params: snapshotParams, body: jsonBody(retentionBody) },
		responses,
	})
	const disposition = createRoute({
		...common,
		path: '/{board}/snapshots/{number}/disposition',
		summary: 'Destroy the content of a snapshot that need not be kept any more; header and seals stay',
		request: { params: snapshotParams, body: jsonBody(dispositionBody) },
		responses,
	})

	const add = (
		{ board, person, role }: { board: BoardId; person: Principal; role: Role },
		number: string,
		content: EntryContent,
	) =>
		addEntry({
			board,
			number: parseNumber(number),
			by: { id: person.id, name: person.name, role },
			at: clock(),
			content,
		})

	return createRouter()
		.openapi(addendum, async (c) => {
			const { text } = c.req.valid('json')
			return c.json(await add(c.var, c.req.valid('param').number, { type: 'addendum', text }), 201)
		})
		.openapi(retention, async (c) => {
			const content = { type: 'retention' as const, ...c.req.valid('json') }
			return c.json(await add(c.var, c.req.valid('param').number, content), 201)
		})
		.openapi(disposition, async (c) => {
			const { number } = c.req.valid('param')
			const { reason, confirm } = c.req.valid('json')
			if (confirm !== Number(number))
				throw new ApiError('invalid', ({ refused }) => refused.refusedText.confirmNumber)
			return c.json(await add(c.var, number, { type: 'disposition', reason }), 201)
		})
}
