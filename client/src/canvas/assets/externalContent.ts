import { failureText } from '@groundwork/shared/text/app'
import { AssetRecordType, getHashForString } from 'tldraw'
import type { Editor, TLBookmarkAsset } from 'tldraw'
import { later } from '../../ui/later'
import { isTldr } from '../tldr/isTldr'
import { pasteShapes } from './pasteShapes'

export interface Reporter {
	/** Says that something takes a while; returns the way to take it back. */
	busy: (sentence: string) => () => void
	failed: (title: string, sentence: string) => void
	/** Says what was done, and in further sentences what of it was not. */
	done: (title: string, leftOut: readonly string[]) => void
}

const images = later(() => import('./images'))
const opening = later(() => import('../tldr/openTldr'))

/**
 * What comes from outside: dropped, pasted and chosen files, addresses, drawings, whole boards. An image is uploaded before anything
 * is put on the board, so that a failure leaves nothing behind; an address is kept as it is and never fetched.
 */
export function handleExternalContent(editor: Editor, reporter: Reporter): void {
	const withImages = async (run: (part: typeof import('./images')) => void | Promise<void>) => {
		const part = await images().catch(() => undefined)
		if (part) await run(part)
		else reporter.failed(failureText.part.message, failureText.part.hint)
	}
	const openBoards = async (files: readonly File[]) => {
		const part = await opening().catch(() => undefined)
		if (part) await part.openTldrs(editor, reporter, files)
		else reporter.failed(failureText.part.message, failureText.part.hint)
	}
	editor.registerExternalAssetHandler('file', async ({ file }) => (await images()).imageAsset(editor, file))
	editor.registerExternalAssetHandler('url', ({ url }) => Promise.resolve(bookmarkAsset(url)))

	editor.registerExternalContentHandler('files', (content) => {
		const [boards, others] = [content.files.filter(isTldr), content.files.filter((file) => !isTldr(file))]
		if (boards.length > 0) void openBoards(boards)
		if (others.length > 0)
			void withImages(({ addImages }) => addImages(editor, reporter, { ...content, files: others }))
	})
	editor.registerExternalContentHandler(
		'file-replace',
		(content) => void withImages(({ replaceImage }) => replaceImage(editor, reporter, content)),
	)
	editor.registerExternalContentHandler('url', ({ url, point }) => {
		void editor.putExternalContent({ type: 'text', text: url, ...(point && { point }) })
	})
	editor.registerExternalContentHandler(
		'svg-text',
		() => void withImages(({ refuseSvg }) => refuseSvg(reporter)),
	)
	editor.registerExternalContentHandler('embed', null)
	editor.registerExternalContentHandler('tldraw', (copied) => pasteShapes(editor, copied))
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
