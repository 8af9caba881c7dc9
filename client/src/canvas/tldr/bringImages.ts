import { imageText } from '@groundwork/shared/text/images'
import { isShape } from 'tldraw'
import type { Editor, TLImageAsset, TLRecord } from 'tldraw'
import { assetPath } from '../assets/boardAssets'
import { imageAsset } from '../assets/images'
import { ImageRefused } from '../assets/uploadImage'
import { boardOf } from '../authorship/boardOf'
import { assetOf } from './underNewIds'

export interface WithImages {
	records: TLRecord[]
	/** Why images were left out, each image once. */
	failures: string[]
}

/** The same records once their images are with the board's own. What shows an image that cannot be had is left out. */
export async function bringImages(editor: Editor, records: readonly TLRecord[]): Promise<WithImages> {
	const brought: TLRecord[] = []
	const failures: string[] = []
	for (const record of records) {
		if (!isImageAsset(record)) brought.push(record)
		else {
			try {
				// One after the other: a school's line is narrow.
				// oxlint-disable-next-line no-await-in-loop
				brought.push(await uploaded(editor, record))
			} catch (error) {
				failures.push(error instanceof ImageRefused ? error.message : imageText.unreadable)
			}
		}
	}
	const there = new Set<string>(brought.map(({ id }) => id))
	const lacks = (record: TLRecord) => isShape(record) && !there.has(assetOf(record) ?? record.id)
	const gone = new Set<string>(brought.filter(lacks).map(({ id }) => id))
	const kept = brought.filter(
		(record) =>
			!gone.has(record.id) &&
			!(record.typeName === 'binding' && (gone.has(record.fromId) || gone.has(record.toId))),
	)
	return { records: kept, failures }
}

const isImageAsset = (record: TLRecord): record is TLImageAsset =>
	record.typeName === 'asset' && record.type === 'image'

async function uploaded(editor: Editor, asset: TLImageAsset): Promise<TLImageAsset> {
	const { src, name } = asset.props
	// Saved here while its image could not be read.
	if (src?.startsWith(`asset:${boardOf(editor).get()}/`) && assetPath(src)) return asset
	// Nothing is fetched from elsewhere.
	if (!src?.startsWith('data:')) throw new ImageRefused(imageText.elsewhere)
	const blob = await (await fetch(src)).blob()
	const { props } = await imageAsset(editor, new File([blob], name, { type: blob.type }))
	return { ...asset, props }
}
