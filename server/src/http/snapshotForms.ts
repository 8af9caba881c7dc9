import { createRoute, z } from '@hono/zod-openapi'
import { EXPORT_COPIES, EXPORT_FORMS } from '@groundwork/shared/model/domain'
import type { ExportCopy, MadeForm } from '@groundwork/shared/model/domain'
import { formProgressAnswer } from '@groundwork/shared/protocol/record'
import { LANGUAGES } from '@groundwork/shared/text/language'
import type { Context } from 'hono'
import type { Clock } from '../clock.js'
import type { Principal } from '../access/authenticate.js'
import type { BoardId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import type { Language } from '@groundwork/shared/text/language'
import { languageFor } from '../language.js'
import { exportFileName } from '../snapshot/exportFile.js'
import { FORM_TYPES } from '../snapshot/render/forms.js'
import type { SnapshotForms } from '../snapshot/snapshotForms.js'
import type { Records } from '../storage/records/Records.js'
import { jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import { parseNumber, snapshotParams } from './snapshotNumber.js'

const copyQuery = z.object({
	language: z.enum(LANGUAGES).optional(),
	/** `redacted`: what everybody on the board may read, and nothing else. */
	copy: z.enum(EXPORT_COPIES).optional(),
})

/** Opened from the disk or in a frame, a page has no power over anything: no script, no form, no origin of its own. */
const SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"

const SUMMARIES: Record<MadeForm, string> = {
	pdf: 'A snapshot as a report in PDF, tagged for screen readers',
	html: 'A snapshot as a report in one page that needs nothing else',
	'csv.zip': 'A snapshot as tables, with a dictionary of what stands in them',
	zip: 'A snapshot as a whole: the file that proves itself, the reports, the tables, the drawings and the images',
	svg: 'The drawing of the first page of a snapshot, at any size',
	png: 'The drawing of the first page of a snapshot as a picture',
}

/** Readable forms of a snapshot, of what the caller may read, in her language. */
export function snapshotFormRoutes({
	forms,
	audit,
	guards,
	clock,
}: {
	forms: SnapshotForms
	audit: Records['audit']
	guards: Guards
	clock: Clock
}) {
	const routeOf = <const F extends MadeForm>(form: F) =>
		createRoute({
			method: 'get',
			path: `/{board}/snapshots/{number}/export.${form}`,
			summary: SUMMARIES[form],
			security,
			middleware: [guards.member, guards.recorded] as const,
			request: { params: snapshotParams, query: copyQuery },
			responses: {
				200: { description: 'The file', content: { [FORM_TYPES[form]]: { schema: z.string() } } },
				304: { description: 'Not changed since the ETag sent along' },
				...refusals('invalid', 'signed_out', 'not_found', 'record_rule', 'internal'),
			},
		})
	const progress = createRoute({
		method: 'get',
		path: '/{board}/snapshots/{number}/export-progress',
		summary: 'How far a readable form has come that was asked for',
		security,
		middleware: guards.member,
		request: {
			params: snapshotParams,
			query: copyQuery.extend({ form: z.enum(EXPORT_FORMS).exclude(['json']) }),
		},
		responses: {
			200: jsonAnswer('How far it has come', formProgressAnswer),
			...refusals('invalid', 'signed_out', 'not_found', 'record_rule'),
		},
	})

	interface Variables {
		person: Principal
		board: BoardId
		role: Role
	}
	const askedFor = (
		{ board, role }: Variables,
		number: string,
		form: MadeForm,
		{ copy, language }: { copy?: ExportCopy | undefined; language: Language },
	) => ({
		board,
		number: parseNumber(number),
		form,
		language,
		role: copy === 'redacted' ? ('viewer' as const) : role,
	})

	const answer = async (
		c: Context<{ Variables: Variables }>,
		form: MadeForm,
		number: string,
		{ copy, language = languageFor(c) }: z.infer<typeof copyQuery>,
	) => {
		const { board, person: by } = c.var
		const asked = askedFor(c.var, number, form, { copy, language })
		const { version, header } = await forms.version(asked)
		const etag = `"${version}"`
		const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language' }
		if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers) as never
		const { signal } = c.req.raw
		let bytes: Uint8Array
		try {
			bytes = await forms.make(asked, signal)
		} catch (error) {
			// nobody is there any more to read an answer
			if (signal.aborted) return c.body(null, 204) as never
			throw error
		}
		const event = { action: 'snapshot_exported', details: { number: asked.number } } as const
		await audit.add({ board, by, at: clock().toISOString(), event })
		const name = exportFileName(header.board.title, asked.number, form)
		return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
			...headers,
			'Content-Language': language,
			'Content-Type': FORM_TYPES[form],
			'Content-Disposition': `attachment; filename="${name}"`,
			...((form === 'html' || form === 'svg') && { 'Content-Security-Policy': SANDBOX }),
		}) as never
	}

	return createRouter()
		.openapi(routeOf('pdf'), (c) => answer(c, 'pdf', c.req.valid('param').number, c.req.valid('query')))
		.openapi(routeOf('html'), (c) => answer(c, 'html', c.req.valid('param').number, c.req.valid('query')))
		.openapi(routeOf('csv.zip'), (c) =>
			answer(c, 'csv.zip', c.req.valid('param').number, c.req.valid('query')),
		)
		.openapi(routeOf('zip'), (c) => answer(c, 'zip', c.req.valid('param').number, c.req.valid('query')))
		.openapi(routeOf('svg'), (c) => answer(c, 'svg', c.req.valid('param').number, c.req.valid('query')))
		.openapi(routeOf('png'), (c) => answer(c, 'png', c.req.valid('param').number, c.req.valid('query')))
		.openapi(progress, async (c) => {
			const { form, copy, language = languageFor(c) } = c.req.valid('query')
			const asked = askedFor(c.var, c.req.valid('param').number, form, { copy, language })
			return c.json(await forms.progress(asked), 200)
		})
}
