import { createRoute, z } from '@hono/zod-openapi'
import { readableLayers } from '@groundwork/shared/model/roles'
import { captureBody } from '@groundwork/shared/protocol/api'
import {
	sealedHeaderSchema,
	snapshotAnswer,
	snapshotFileSchema,
	snapshotHeaderSchema,
	snapshotPartsSchema,
	snapshotsAnswer,
} from '@groundwork/shared/protocol/snapshot'
import type { SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import type { Capture } from '../snapshot/capture.js'
import { exportFile, exportFileName } from '../snapshot/exportFile.js'
import type { AuditRecords, BoardRecords, SealedRow, SnapshotRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** Copies for the record: made and read here, and changed nowhere. */
export function snapshotRoutes({
	boards,
	snapshots,
	audit,
	capture,
	guards,
	clock,
}: {
	boards: BoardRecords
	snapshots: SnapshotRecords
	audit: AuditRecords
	capture: Capture
	guards: Guards
	clock: Clock
}) {
	const oneParams = boardParams.extend({ number: z.string() })
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
		summary: 'A snapshot with the parts I may see',
		security,
		middleware: guards.member,
		request: { params: oneParams },
		responses: { 200: jsonAnswer('The snapshot', snapshotAnswer), ...refusals('signed_out', 'not_found') },
	})
	const download = createRoute({
		method: 'get',
		path: '/{board}/snapshots/{number}/export.json',
		summary: 'A snapshot as a file that proves itself, with the parts I may see and the chain before it',
		security,
		middleware: [guards.member, guards.recorded] as const,
		request: { params: oneParams },
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
			const rows = await snapshots.chain(c.var.board)
			const summaries = rows.map((row) => {
				const { number, id, kind, purpose, meeting, capturedAt, capturedBy, counts } = parseHeader(row)
				const { hash, keyId } = row
				return { number, id, kind, purpose, meeting, capturedAt, capturedBy, counts, hash, keyId }
			})
			return c.json({ snapshots: summaries }, 200)
		})
		.openapi(read, async (c) => {
			const number = parseNumber(c.req.valid('param').number)
			const [sealed] = (await snapshots.chain(c.var.board, number)).slice(number - 1)
			if (!sealed) throw new ApiError('not_found')
			const stored = await snapshots.parts(c.var.board, number, readableLayers(c.var.role))
			const parts = snapshotPartsSchema.parse(
				Object.fromEntries(Object.entries(stored).map(([layer, text]) => [layer, JSON.parse(text)])),
			)
			return c.json({ ...sealed, header: parseHeader(sealed), parts }, 200)
		})
		.openapi(download, async (c) => {
			const number = parseNumber(c.req.valid('param').number)
			const chain = await snapshots.chain(c.var.board, number)
			const sealed = chain[number - 1]
			if (!sealed) throw new ApiError('not_found')
			const layers = readableLayers(c.var.role)
			const etag = `"${sealed.hash}-${layers.length}"`
			const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' }
			if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
			const parts = await snapshots.parts(c.var.board, number, layers)
			await audit.add({
				board: c.var.board,
				by: c.var.person,
				at: clock().toISOString(),
				event: { action: 'snapshot_exported', details: { number } },
			})
			const name = exportFileName(parseHeader(sealed).board.title, number)
			return c.body(exportFile({ sealed, earlier: chain.slice(0, -1), parts }), 200, {
				...headers,
				'Content-Type': 'application/json; charset=utf-8',
				'Content-Disposition': `attachment; filename="${name}"`,
			})
		})
}

/** Checked, yet as it was stored, down to what a later version may have added: it must go on matching its hash. */
function parseHeader(row: SealedRow): SnapshotHeader {
	const header: unknown = JSON.parse(row.header)
	snapshotHeaderSchema.parse(header)
	return header as SnapshotHeader
}

function parseNumber(text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new ApiError('not_found')
	return Number(text)
}

function checkTimeZone(timeZone: string): string {
	try {
		return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
	} catch {
		throw new ApiError('invalid', ({ refused }) => refused.refusedText.timeZone)
	}
}
