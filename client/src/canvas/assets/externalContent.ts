import { imageText } from '@groundwork/shared/text/images'
import { AssetRecordType, MediaHelpers, createShapesForAssets, getHashForString, uniqueId } from 'tldraw'
import type {
	Editor,
	TLBookmarkAsset,
	TLFileReplaceExternalContent,
	TLFilesExternalContent,
	TLImageAsset,
} from 'tldraw'
import { pasteShapes } from './pasteShapes'
import { ImageRefused, checkImage, checkPixels } from './uploadImage'

export interface Reporter {
	/** Says that something takes a while; returns the way to take it back. */
	busy: (sentence: string) => () => void
	failed: (title: string, sentence: string) => void
}

/**
 * What comes from outside: dropped, pasted and chosen files, addresses, drawings. An image is uploaded before anything is put
 * on the board, so that a failure leaves nothing behind; an address is kept as it is and never fetched.
 */
export function handleExternalContent(editor: Editor, reporter: Reporter): void {
	editor.registerExternalAssetHandler('file', ({ file }) => imageAsset(editor, file))
	editor.registerExternalAssetHandler('url', ({ url }) => Promise.resolve(bookmarkAsset(url)))

	editor.registerExternalContentHandler('files', (content) => void addImages(editor, reporter, content))
	editor.registerExternalContentHandler(
		'file-replace',
		(content) => void replaceImage(editor, reporter, content),
	)
	editor.registerExternalContentHandler('url', ({ url, point }) => {
		void editor.putExternalContent({ type: 'text', text: url, ...(point && { point }) })
	})
	editor.registerExternalContentHandler('svg-text', () => {
		reporter.failed(imageText.failedTitle, imageText.svg)
	})
	editor.registerExternalContentHandler('embed', null)
	editor.registerExternalContentHandler('tldraw', (copied) => pasteShapes(editor, copied))
}

async function addImages(editor: Editor, reporter: Reporter, { files, point }: TLFilesExternalContent) {
	const assets = await each(files, reporter, (file) => imageAsset(editor, file))
	if (assets.length > 0)
		await createShapesForAssets(editor, assets, point ?? editor.getViewportPageBounds().center)
}

async function replaceImage(editor: Editor, reporter: Reporter, content: TLFileReplaceExternalContent) {
	const [asset] = await each([content.file], reporter, (file) => imageAsset(editor, file))
	const shape = editor.getShape(content.shapeId)
	if (!asset || shape?.type !== 'image') return
	editor.createAssets([asset])
	const { w, h } = asset.props
	editor.updateShape({ id: shape.id, type: 'image', props: { assetId: asset.id, crop: null, w, h } })
}

async function each<Made>(
	files: File[],
	reporter: Reporter,
	make: (file: File) => Promise<Made>,
): Promise<Made[]> {
	const idle = reporter.busy(imageText.uploading)
	const made: Made[] = []
	try {
		for (const file of files) {
			try {
				// One after the other: a school's line is narrow, and the order of the images stays.
				// oxlint-disable-next-line no-await-in-loop
				made.push(await make(file))
			} catch (error) {
				reporter.failed(
					imageText.failedTitle,
					error instanceof ImageRefused ? error.message : imageText.unreadable,
				)
			}
		}
	} finally {
		idle()
	}
	return made
}

async function imageAsset(editor: Editor, file: File): Promise<TLImageAsset> {
	checkImage(file)
	const { w, h } = await MediaHelpers.getImageSize(file)
	checkPixels(w, h)
	const isAnimated = await MediaHelpers.isAnimated(file)
	const asset: TLImageAsset = {
		id: AssetRecordType.createId(uniqueId()),
		typeName: 'asset',
		type: 'image',
		props: { name: file.name, src: null, w, h, fileSize: file.size, mimeType: file.type, isAnimated },
		meta: {},
	}
	const { src } = await editor.uploadAsset(asset, file)
	return { ...asset, props: { ...asset.props, src } }
}

function bookmarkAsset(url: string): TLBookmarkAsset {
	return {
		id: AssetRecordType.createId(getHashForString(url)),
		typeName: 'asset',
		type: 'bookmark',
		props: { src: url, title: url, description: '', image: '', favicon: '' },
		meta: {},
	}
}
