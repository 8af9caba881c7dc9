import type { BoardId } from '@groundwork/shared/model/ids'
import type { SnapshotPartName } from '@groundwork/shared/protocol/snapshot'
import type { Kysely } from 'kysely'
import { recordEvent } from './audit.js'
import { blob } from './blob.js'
import type { SnapshotRecords } from './Records.js'
import type { Tables } from './schema.js'
import { unpack } from './packed.js'
import { checkMaySign } from './signingKeys.js'
import { snapshotEntryRecords } from './snapshotEntries.js'

/** PostgreSQL's `integer` ends here. */
const MAX_INT32 = 2_147_483_647

export const snapshotRecords = (db: Kysely<Tables>): SnapshotRecords => ({
	async append(board, by, { id, parts }, seal) {
		const storedAt = new Date().toISOString()
		// first and one by one: what a snapshot holds is large, and while a transaction is open everybody's changes wait
		for (const [name, { packed, state }] of Object.entries(parts)) {
			const part = name as SnapshotPartName
			// oxlint-disable-next-line no-await-in-loop
			await db
				.insertInto('snapshot_contents')
				.values({ snapshot_id: id, part, packed: blob(packed), state: blob(state), stored_at: storedAt })
				.execute()
		}
		await db.transaction().execute(async (trx) => {
			// counting first makes captures of one board wait for each other, so that no two continue the same chain end
			const { number } = await trx
				.updateTable('boards')
				.set((eb) => ({ snapshots: eb('snapshots', '+', 1) }))
				.where('id', '=', board)
				.returning('snapshots as number')
				.executeTakeFirstOrThrow()
			const previous = await trx
				.selectFrom('snapshots')
				.select(['hash', 'captured_at'])
				.where('board_id', '=', board)
				.where('number', '=', number - 1)
				.executeTakeFirst()
			const onPurpose = await trx
				.selectFrom('snapshots')
				.select('captured_at')
				.where('board_id', '=', board)
				.where('cause', 'is', null)
				.orderBy('number', 'desc')
				.limit(1)
				.executeTakeFirst()
			const snapshot = seal({
				number,
				onPurposeAt: onPurpose?.captured_at ?? null,
				previous: previous ? { hash: previous.hash, capturedAt: previous.captured_at } : null,
			})
			await checkMaySign(trx, snapshot.keyId)
			await trx
				.insertInto('snapshots')
				.values({
					id,
					board_id: board,
					number,
					kind: snapshot.kind,
					cause: snapshot.cause,
					captured_at: snapshot.capturedAt,
					header: snapshot.header,
					hash: snapshot.hash,
					previous_hash: snapshot.previousHash,
					signature: snapshot.signature,
					key_id: snapshot.keyId,
				})
				.execute()
			const { stored } = await trx
				.selectFrom('snapshot_contents')
				.select((eb) => eb.fn.countAll<number | string>().as('stored'))
				.where('snapshot_id', '=', id)
				.executeTakeFirstOrThrow()
			if (Number(stored) !== Object.keys(parts).length)
				throw new Error('what a snapshot holds was cleared away before it was sealed')
			if (!by) return
			const event = { action: 'snapshot_captured', details: { number, kind: snapshot.kind } } as const
			await recordEvent(trx, { board, by, at: snapshot.capturedAt, event })
		})
	},

	async sweep(before) {
		await db
			.deleteFrom('snapshot_contents')
			.where('stored_at', '<', before)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('snapshots')
							.select('id')
							.whereRef('snapshots.id', '=', 'snapshot_contents.snapshot_id'),
					),
				),
			)
			.execute()
	},

	async get(board, number) {
		return (await sealed(db, board).where('number', '=', number).executeTakeFirst()) ?? null
	},

	chain: (board, upTo = MAX_INT32) =>
		sealed(db, board).where('number', '<=', upTo).orderBy('number').execute(),

	async parts(board, number, names) {
		const rows = await db
			.selectFrom('snapshot_contents')
			.innerJoin('snapshots', 'snapshots.id', 'snapshot_contents.snapshot_id')
			.select(['part', 'packed'])
			.where('board_id', '=', board)
			.where('number', '=', number)
			.where('part', 'in', names)
			.execute()
		return Object.fromEntries(
			await Promise.all(rows.map(async ({ part, packed }) => [part, await unpack(packed)] as const)),
		)
	},

	async last(board) {
		const row = await db
			.selectFrom('snapshots')
			.select(['number', 'captured_at as capturedAt'])
			.where('board_id', '=', board)
			.orderBy('number', 'desc')
			.limit(1)
			.executeTakeFirst()
		return row ?? null
	},

	async due(before) {
		const rows = await db
			.selectFrom('boards')
			.leftJoin('snapshots', (join) =>
				join
					.onRef('snapshots.board_id', '=', 'boards.id')
					// numbers have no gap: the last one is as many as there are
					.onRef('snapshots.number', '=', 'boards.snapshots'),
			)
			.select(['boards.id', 'title', 'created_at', 'changed_at'])
			.where('deleted_at', 'is', null)
			.where((eb) => {
				const last = eb.fn.coalesce('captured_at', 'created_at')
				return eb.and([eb(last, '<', before), eb('changed_at', '>', last)])
			})
			.orderBy('changed_at')
			.execute()
		return rows.map(({ id, title, created_at: createdAt, changed_at: changedAt }) => {
			return { id: id as BoardId, title, createdAt, changedAt }
		})
	},

	async automatic() {
		const rows = await db
			.selectFrom('snapshots')
			.leftJoin('snapshot_entries', 'snapshot_entries.snapshot_id', 'snapshots.id')
			.select(['board_id as board', 'snapshots.number', 'captured_at as capturedAt'])
			.where('cause', 'is not', null)
			.where('snapshot_entries.snapshot_id', 'is', null)
			.orderBy('board_id')
			.orderBy('snapshots.number')
			.execute()
		return rows.map(({ board, ...rest }) => ({ board: board as BoardId, ...rest }))
	},

	...snapshotEntryRecords(db),
})

const sealed = (db: Kysely<Tables>, board: BoardId) =>
	db
		.selectFrom('snapshots')
		.innerJoin('signing_keys', 'signing_keys.key_id', 'snapshots.key_id')
		.select(['header', 'hash', 'signature', 'snapshots.key_id as keyId', 'public_key as publicKey'])
		.where('board_id', '=', board)
