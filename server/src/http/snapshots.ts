import { createRoute, z } from '@hono/zod-openapi'
import { EXPORT_COPIES } from '@groundwork/shared/model/domain'
import { captureBody, snapshotAnswer, snapshotsAnswer } from '@groundwork/shared/protocol/record'
import {
	sealedHeaderSchema,
	snapshotFileSchema,
	snapshotPartsSchema,
} from '@groundwork/shared/protocol/snapshot'
import { purposeOf } from '@groundwork/shared/record/purposeOf'
import { retentionOf } from '@groundwork/shared/record/retention'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import { languageFor, wordsIn } from '../language.js'
import { readableParts } from '../snapshot/boardStates.js'
import type { Capture } from '../snapshot/capture.js'
import { dispositionOf, entriesOf, parseSealed } from '../snapshot/entries.js'
import { exportFile, exportFileName } from '../snapshot/exportFile.js'
import type { Records } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import { parseNumber, snapshotParams } from './snapshotNumber.js'
import { checkTimeZone } from './timeZone.js'

/** Copies for the record: made and read here, and changed nowhere. */
export function snapshotRoutes({
	records: { boards, snapshots, signingKeys, audit },
	capture,
	guards,
	clock,
}: {
	records: Pick<Records, 'boards' | 'snapshots' | 'signingKeys' | 'audit'>
	capture: Capture
	guards: Guards
	clock: Clock
}) {
	const create = createRoute({
		method: 'post',
		path: '/{board}/snapshots',
		summary: 'Capture the board for the record',
		security,
		middleware: guards.leader,
		request: { params: boardParams, body: jsonBody(captureBody) },
		responses: {
			201: jsonAnswer('The header, with what proves it', sealedHeaderSchema),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found'),
		},
	})
	const list = createRoute({
		method: 'get',
		path: '/{board}/snapshots',
		summary: 'The snapshots of a board, the first one first',
		security,
		middleware: guards.member,
		request: { params: boardParams },
		responses: { 200: jsonAnswer('The snapshots', snapshotsAnswer), ...refusals('signed_out', 'not_found') },
	})
	const read = createRoute({
		method: 'get',
		path: '/{board}/snapshots/{number}',
		summary: 'A snapshot with the parts I may see, and what was added to it',
		security,
		middleware: guards.member,
		request: { params: snapshotParams },
		responses: { 200: jsonAnswer('The snapshot', snapshotAnswer), ...refusals('signed_out', 'not_found') },
	})
	const download = createRoute({
		method: 'get',
		path: '/{board}/snapshots/{number}/export.json',
		summary: 'A snapshot as a file that proves itself, with the parts I may see and the chain before it',
		security,
		middleware: [guards.member, guards.recorded] as const,
		request: { params: snapshotParams, query: z.object({ copy: z.enum(EXPORT_COPIES).optional() }) },
		responses: {
			200: jsonAnswer('The file, in canonical JSON', snapshotFileSchema),
			304: { description: 'Not changed since the ETag sent along' },
			...refusals('signed_out', 'not_found'),
		},
	})

	return createRouter()
		.openapi(create, async (c) => {
			const { kind, purpose, meeting, timeZone } = c.req.valid('json')
			const board = await boards.get(c.var.board)
			if (!board) throw new ApiError('not_found')
			const { id, name } = c.var.person
			const sealed = await capture({
				board,
				by: { id, name, role: c.var.role },
				kind,
				purpose,
				meeting: meeting || null,
				timeZone: checkTimeZone(timeZone ?? 'UTC'),
			})
			return c.json(sealed, 201)
		})
		.openapi(list, async (c) => {
			const { board } = c.var
			const [rows, added] = await Promise.all([snapshots.chain(board), snapshots.entries(board)])
			const { automaticPurposes } = wordsIn(languageFor(c)).snapshots
			const summaries = rows.map((row) => {
				const { header, hash, keyId } = parseSealed(row)
				const { number, id, kind, meeting, cause = null, capturedAt, capturedBy, counts } = header
				const purpose = purposeOf(header, automaticPurposes)
				const entries = entriesOf(added, number)
				const addenda = entries.filter(({ entry }) => entry.content.type === 'addendum').length
				const [retention, disposed] = [retentionOf(header, entries), dispositionOf(entries)]
				const of = { number, id, kind, purpose, meeting, cause, capturedAt, capturedBy, counts, hash, keyId }
				return { ...of, addenda, retention, disposed }
			})
			return c.json({ snapshots: summaries }, 200)
		})
		.openapi(read, async (c) => {
			const number = parseNumber(c.req.valid('param').number)
			const row = await snapshots.get(c.var.board, number)
			if (!row) throw new ApiError('not_found')
			const [stored, added] = await Promise.all([
				snapshots.parts(c.var.board, number, readableParts(c.var.role)),
				snapshots.entries(c.var.board, number),
			])
			const parts = snapshotPartsSchema.parse(
				Object.fromEntries(Object.entries(stored).map(([part, text]) => [part, JSON.parse(text)])),
			)
			const sealed = parseSealed(row)
			const entries = entriesOf(added, number)
			const [retention, disposed] = [retentionOf(sealed.header, entries), dispositionOf(entries)]
			return c.json({ ...sealed, parts, entries, retention, disposed }, 200)
		})
		.openapi(download, async (c) => {
			const { board, person: by, role } = c.var
			const number = parseNumber(c.req.valid('param').number)
			const chain = await snapshots.chain(board, number)
			const sealed = chain[number - 1]
			if (!sealed) throw new ApiError('not_found')
			const [added, handovers] = await Promise.all([
				snapshots.entries(board, number),
				signingKeys.handovers(),
			])
			const entries = added.get(number) ?? []
			// what was for leaders only stays out of a copy that goes to others
			const names = readableParts(c.req.valid('query').copy === 'redacted' ? 'viewer' : role)
			const etag = `"${[sealed.hash, names.length, entries.length, handovers.length].join('-')}"`
			const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' }
			if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
			const parts = await snapshots.parts(board, number, names)
			const event = { action: 'snapshot_exported', details: { number } } as const
			await audit.add({ board, by, at: clock().toISOString(), event })
			const name = exportFileName(parseSealed(sealed).header.board.title, number, 'json')
			return c.body(exportFile({ sealed, earlier: chain.slice(0, -1), parts, entries, handovers }), 200, {
				...headers,
				'Content-Type': 'application/json; charset=utf-8',
				'Content-Disposition': `attachment; filename="${name}"`,
			})
		})
}
