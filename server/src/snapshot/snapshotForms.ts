import type { BoardId } from '@groundwork/shared/model/ids'
import { parseAssetId, parseBoardId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { FormProgress } from '@groundwork/shared/protocol/record'
import type { SnapshotAsset, SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import type { Language } from '@groundwork/shared/text/language'
import type { SealedEntry } from '@groundwork/shared/protocol/seal'
import type { Records, SealedRow } from '../storage/records/Records.js'
import { ApiError } from '../errors.js'
import { readableParts } from './boardStates.js'
import type { BoardStates } from './boardStates.js'
import { dispositionOf, entriesOf, parseSealed } from './entries.js'
import { exportFile } from './exportFile.js'
import type { MadeForm } from '@groundwork/shared/model/domain'
import type { PackedImages } from './render/images.js'
import type { Before } from './render/renderForm.js'
import { TookTooLongError } from './Renderings.js'
import type { Renderings } from './Renderings.js'
import { retentionOf } from '@groundwork/shared/record/retention'
import type { RenderThread } from './thread/renderThread.js'

export interface FormAsked {
	board: BoardId
	number: number
	form: MadeForm
	language: Language
	/** Whose copy it is: what this role may read, and nothing else. */
	role: Role
}

export type SnapshotForms = ReturnType<typeof createSnapshotForms>

/** Readable forms of snapshots, made of what a role may read. */
export function createSnapshotForms({
	records: { snapshots, signingKeys, assets },
	states,
	renderings,
	thread,
}: {
	records: Pick<Records, 'snapshots' | 'signingKeys' | 'assets'>
	states: BoardStates
	renderings: Renderings
	thread: RenderThread
}) {
	/** What a form is of. Whoever may read the same of the same is answered with the same bytes. */
	const find = async ({ board, number, form, language, role }: FormAsked) => {
		const [chain, added, handovers] = await Promise.all([
			snapshots.chain(board, number),
			snapshots.entries(board),
			signingKeys.handovers(),
		])
		const row = chain[number - 1]
		if (!row) throw new ApiError('not_found')
		const rows = added.get(number) ?? []
		const entries = entriesOf(added, number)
		if (dispositionOf(entries))
			throw new ApiError('record_rule', ({ refused }) => refused.refusedText.disposedOf)
		const before = beforeIn(chain.slice(0, -1), (of) => entriesOf(added, of))
		const names = readableParts(role)
		const since = before.kind === 'first' ? 0 : before.number
		const counts = [names.length, rows.length, handovers.length]
		const version = [row.hash, ...counts, before.kind, since, form, language].join('-')
		return { chain, row, rows, entries, handovers, before, names, version }
	}

	const beforeOf = async (before: KnownBefore, { board, role }: FormAsked): Promise<Before> =>
		before.kind === 'frozen'
			? { kind: before.kind, ...(await states.frozen(board, before.number, role)) }
			: before

	return {
		/** Which version of it there is now, for whoever has one already. @throws ApiError where there is none. */
		async version(asked: FormAsked): Promise<{ version: string; header: SnapshotHeader }> {
			const { version, row } = await find(asked)
			return { version, header: parseSealed(row).header }
		},

		/** Rejects when the signal of whoever asks does. @throws ApiError where it cannot be made. */
		async make(asked: FormAsked, signal: AbortSignal): Promise<Uint8Array> {
			const { board, number, form, language, role } = asked
			const { chain, row, rows, entries, handovers, before, names, version } = await find(asked)
			const render: Parameters<Renderings['get']>[1] = async (options) => {
				const [{ sealed, state }, earlier] = await Promise.all([
					states.frozen(board, number, role),
					beforeOf(before, asked),
				])
				const parts = form === 'zip' ? await snapshots.parts(board, number, names) : {}
				const file = { sealed: row, earlier: chain.slice(0, -1), parts, entries: rows, handovers }
				const retention = retentionOf(sealed.header, entries)
				return thread.render(
					{
						form,
						language,
						sealed,
						state,
						entries,
						retention,
						before: earlier,
						...(form === 'zip' && { file: exportFile(file) }),
					},
					{ ...options, findImages: (found) => packImages(assets, board, found) },
				)
			}
			try {
				return await renderings.get(version, render, signal)
			} catch (error) {
				if (signal.aborted || error instanceof ApiError) throw error
				const why = error instanceof TookTooLongError ? 'tookTooLong' : 'failed'
				throw new ApiError(
					'internal',
					({ exportForms }) => exportForms.exportFormsText[why],
					undefined,
					error,
				)
			}
		},

		/** @throws ApiError where there is no such snapshot. */
		async progress(asked: FormAsked): Promise<FormProgress> {
			return renderings.progress((await find(asked)).version)
		},
	}
}

type KnownBefore = Exclude<Before, { kind: 'frozen' }> | { kind: 'frozen'; number: number }

/** The last one that somebody took on purpose: from one that the server took by itself the night before, nothing would have changed. */
function beforeIn(
	earlier: readonly SealedRow[],
	addedTo: (number: number) => readonly SealedEntry[],
): KnownBefore {
	const onPurpose = earlier.findLast((row) => (parseSealed(row).header.cause ?? null) === null)
	const row = onPurpose ?? earlier.at(-1)
	if (!row) return { kind: 'first' }
	const { number } = parseSealed(row).header
	return { kind: dispositionOf(addedTo(number)) ? 'gone' : 'frozen', number }
}

/** The bytes of images, as many as go into one archive. An image of a board that this one may not show stays where it is. */
async function packImages(
	records: Records['assets'],
	board: BoardId,
	found: readonly SnapshotAsset[],
): Promise<PackedImages> {
	const shown = await records.shownOn(
		board,
		found.map(({ id }) => id),
	)
	const byId = new Map<string, { sha256: string; mimeType: string; bytes: Uint8Array }>()
	const [missing, tooLarge]: [string[], string[]] = [[], []]
	let sum = 0
	for (const { id, sha256, mimeType, bytes } of found) {
		const [of, asset] = id.split('/')
		const [boardId, assetId] = [parseBoardId(of), parseAssetId(asset)]
		if (sha256 === null || !boardId || !assetId || !shown.has(id)) missing.push(id)
		else if (sum + bytes > LIMITS.zipImageBytes) tooLarge.push(id)
		else {
			// oxlint-disable-next-line no-await-in-loop -- all of them at once would be held twice
			const image = await records.get(boardId, assetId)
			if (image) byId.set(id, { sha256, mimeType, bytes: image.content })
			else missing.push(id)
			sum += bytes
		}
	}
	return { byId, missing, tooLarge }
}
