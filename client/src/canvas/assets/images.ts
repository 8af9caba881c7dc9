import { imageText } from '@groundwork/shared/text/images'
import { AssetRecordType, MediaHelpers, createShapesForAssets, uniqueId } from 'tldraw'
import type { Editor, TLFileReplaceExternalContent, TLFilesExternalContent, TLImageAsset } from 'tldraw'
import type { Reporter } from './externalContent'
import { ImageRefused, checkImage, checkPixels } from './uploadImage'

/** Puts dropped, pasted and chosen images on the board. */
export async function addImages(
	editor: Editor,
	reporter: Reporter,
	{ files, point }: TLFilesExternalContent,
): Promise<void> {
	const assets = await each(files, reporter, (file) => imageAsset(editor, file))
	if (assets.length > 0)
		await createShapesForAssets(editor, assets, point ?? editor.getViewportPageBounds().center)
}

export async function replaceImage(
	editor: Editor,
	reporter: Reporter,
	content: TLFileReplaceExternalContent,
): Promise<void> {
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

/** The image as an asset of the board, once it is uploaded. */
export async function imageAsset(editor: Editor, file: File): Promise<TLImageAsset> {
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

export function refuseSvg(reporter: Reporter): void {
	reporter.failed(imageText.failedTitle, imageText.svg)
}
