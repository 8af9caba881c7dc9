import { failureText } from '@groundwork/shared/text/app'
import { AssetRecordType, getHashForString } from 'tldraw'
import type { Editor, TLBookmarkAsset } from 'tldraw'
import { later } from '../../ui/later'
import { pasteShapes } from './pasteShapes'

export interface Reporter {
	/** Says that something takes a while; returns the way to take it back. */
	busy: (sentence: string) => () => void
	failed: (title: string, sentence: string) => void
}

const images = later(() => import('./images'))

/**
 * What comes from outside: dropped, pasted and chosen files, addresses, drawings. An image is uploaded before anything is put
 * on the board, so that a failure leaves nothing behind; an address is kept as it is and never fetched.
 */
export function handleExternalContent(editor: Editor, reporter: Reporter): void {
	const withImages = async (run: (part: typeof import('./images')) => void | Promise<void>) => {
		const part = await images().catch(() => undefined)
		if (part) await run(part)
		else reporter.failed(failureText.part.message, failureText.part.hint)
	}
	editor.registerExternalAssetHandler('file', async ({ file }) => (await images()).imageAsset(editor, file))
	editor.registerExternalAssetHandler('url', ({ url }) => Promise.resolve(bookmarkAsset(url)))

	editor.registerExternalContentHandler(
		'files',
		(content) => void withImages(({ addImages }) => addImages(editor, reporter, content)),
	)
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
