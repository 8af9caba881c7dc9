import { boardSchema } from '@groundwork/shared/model/schema'
import type { TLRecord } from 'tldraw'
import { patientFetch } from '../../patientFetch'
import { assetPath } from '../assets/boardAssets'

export const TLDR_TYPE = 'application/vnd.tldraw+json'

/**
 * The text of a file as tldraw 3.15 reads it, of these records alone: tldraw's own function takes along everything in the store,
 * with whoever else is on the board and where she looks, and for an image that cannot be had the server's word for that.
 */
export function tldrFile(records: readonly TLRecord[]): string {
	return JSON.stringify({ tldrawFileFormatVersion: 1, schema: boardSchema.serialize(), records })
}

/** The same records with their images in them, so that the file stands alone; `missing` of these could not be had. */
export async function withImages(
	records: readonly TLRecord[],
): Promise<{ records: TLRecord[]; missing: number }> {
	let missing = 0
	const inlined = await Promise.all(
		records.map(async (record): Promise<TLRecord> => {
			if (record.typeName !== 'asset' || record.type !== 'image') return record
			const path = assetPath(record.props.src)
			if (!path) return record
			const src = await dataUrl(path)
			if (src) return { ...record, props: { ...record.props, src } }
			missing++
			return record
		}),
	)
	return { records: inlined, missing }
}

async function dataUrl(path: string): Promise<string | undefined> {
	try {
		const response = await patientFetch(path, { credentials: 'same-origin' })
		if (!response.ok) return undefined
		const blob = await response.blob()
		return await new Promise((resolve, reject) => {
			const reader = new FileReader()
			reader.addEventListener('load', () =>
				resolve(typeof reader.result === 'string' ? reader.result : undefined),
			)
			reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')))
			reader.readAsDataURL(blob)
		})
	} catch {
		return undefined
	}
}
