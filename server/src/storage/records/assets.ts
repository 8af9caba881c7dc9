import type { Kysely } from 'kysely'
import type { SnapshotAsset } from '@groundwork/shared/protocol/snapshot'
import { blob } from './blob.js'
import type { AssetRecords } from './Records.js'
import type { Tables } from './schema.js'

/** Ids in one statement. */
const LOT = 500

function inLots(references: readonly string[]): string[][] {
	const ids = references.map((reference) => reference.split('/')[1] ?? '')
	return Array.from({ length: Math.ceil(ids.length / LOT) }, (_, lot) =>
		ids.slice(lot * LOT, (lot + 1) * LOT),
	)
}

export const assetRecords = (db: Kysely<Tables>): AssetRecords => ({
	async add({ id, board, mimeType, sha256, content, by, at }) {
		await db
			.insertInto('assets')
			.values({
				id,
				board_id: board,
				mime_type: mimeType,
				bytes: content.byteLength,
				sha256,
				content: blob(content),
				uploaded_by: by,
				created_at: at,
			})
			.execute()
	},

	async get(board, id) {
		const row = await db
			.selectFrom('assets')
			.select(['mime_type', 'sha256', 'content'])
			.where('board_id', '=', board)
			.where('id', '=', id)
			.executeTakeFirst()
		return row ? { mimeType: row.mime_type, sha256: row.sha256, content: row.content } : null
	},

	async facts(references) {
		const found: SnapshotAsset[] = []
		for (const ids of inLots(references)) {
			// oxlint-disable-next-line no-await-in-loop
			const rows = await db
				.selectFrom('assets')
				.select(['id', 'board_id', 'mime_type', 'sha256', 'bytes'])
				.where('id', 'in', ids)
				.execute()
			for (const { id, board_id, mime_type: mimeType, sha256, bytes } of rows)
				found.push({ id: `${board_id}/${id}`, sha256, mimeType, bytes })
		}
		const asked = new Set(references)
		return found.filter(({ id }) => asked.has(id))
	},

	async link(board, references) {
		for (const ids of inLots(references)) {
			// oxlint-disable-next-line no-await-in-loop
			const there = await db.selectFrom('assets').select('id').where('id', 'in', ids).execute()
			if (there.length === 0) continue
			// oxlint-disable-next-line no-await-in-loop
			await db
				.insertInto('asset_links')
				.values(there.map(({ id }) => ({ board_id: board, asset_id: id })))
				.onConflict((conflict) => conflict.doNothing())
				.execute()
		}
	},

	async shownOn(board, references) {
		const linked = new Set<string>()
		for (const ids of inLots(references)) {
			// oxlint-disable-next-line no-await-in-loop
			const rows = await db
				.selectFrom('asset_links')
				.select('asset_id')
				.where('board_id', '=', board)
				.where('asset_id', 'in', ids)
				.execute()
			for (const { asset_id } of rows) linked.add(asset_id)
		}
		return new Set(
			references.filter((reference) => {
				const [of, id = ''] = reference.split('/')
				return of === board || linked.has(id)
			}),
		)
	},

	async mayRead(board, id, person) {
		const member = await db
			.selectFrom('members')
			.innerJoin('boards', 'boards.id', 'members.board_id')
			.select('members.board_id')
			.where('person_id', '=', person)
			.where('deleted_at', 'is', null)
			.where((eb) =>
				eb.or([
					eb('members.board_id', '=', board),
					eb.exists(
						eb
							.selectFrom('asset_links')
							.select('asset_id')
							.whereRef('asset_links.board_id', '=', 'members.board_id')
							.where('asset_id', '=', id),
					),
				]),
			)
			.limit(1)
			.executeTakeFirst()
		return member !== undefined
	},
})
