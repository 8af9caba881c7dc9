import { createRoute, z } from '@hono/zod-openapi'
import { auditAnswer } from '@groundwork/shared/protocol/audit'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { LANGUAGES } from '@groundwork/shared/text/language'
import { auditCsv } from '../audit/auditCsv.js'
import type { Clock } from '../clock.js'
import { languageFor, wordsIn } from '../language.js'
import type { AuditRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** The history of access, for leaders to read and to take along. */
export function auditRoutes({ audit, guards, clock }: { audit: AuditRecords; guards: Guards; clock: Clock }) {
	const list = createRoute({
		method: 'get',
		path: '/{board}/audit',
		summary: 'Who was let in, as what, and what was taken off the board: the newest first',
		security,
		middleware: guards.leader,
		request: {
			params: boardParams,
			query: z.object({ before: z.coerce.number().int().min(1).max(2_147_483_647).optional() }),
		},
		responses: {
			200: jsonAnswer(`Up to ${LIMITS.auditEntriesPerPage} entries numbered below “before”`, auditAnswer),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found'),
		},
	})
	const download = createRoute({
		method: 'get',
		path: '/{board}/audit.csv',
		summary: 'All of it as a table, the oldest first; that it was exported is its last entry',
		security,
		middleware: [guards.leader, guards.recorded] as const,
		request: {
			params: boardParams,
			// a browser that follows a link asks in its own language, and the page it stands on may be in another
			query: z.object({ language: z.enum(LANGUAGES).optional() }),
		},
		responses: {
			200: {
				description: 'CSV (RFC 4180), UTF-8 with a byte order mark',
				content: { 'text/csv': { schema: z.string() } },
			},
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found'),
		},
	})

	return createRouter()
		.openapi(list, async (c) => {
			const { before } = c.req.valid('query')
			const limit = LIMITS.auditEntriesPerPage
			const found = await audit.page(c.var.board, {
				limit: limit + 1,
				...(before === undefined ? {} : { before }),
			})
			return c.json({ entries: found.slice(0, limit), more: found.length > limit }, 200)
		})
		.openapi(download, async (c) => {
			const { board, person: by } = c.var
			await audit.add({
				board,
				by,
				at: clock().toISOString(),
				event: { action: 'audit_exported', details: {} },
			})
			const language = c.req.valid('query').language ?? languageFor(c)
			return c.body(auditCsv(await audit.all(board), wordsIn(language)), 200, {
				'Content-Language': language,
				'Content-Type': 'text/csv; charset=utf-8',
				'Content-Disposition': 'attachment; filename="history-of-access.csv"',
			})
		})
}
