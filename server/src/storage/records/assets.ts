import type { Kysely } from 'kysely'
import { blob } from './blob.js'
import type { AssetRecords } from './Records.js'
import type { Tables } from './schema.js'

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
})
