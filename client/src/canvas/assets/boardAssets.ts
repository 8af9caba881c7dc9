import { parseAssetId, parseBoardId } from '@groundwork/shared/model/ids'
import type { TLAssetStore } from 'tldraw'
import { later } from '../../ui/later'

const uploading = later(() => import('./uploadImage'))

const REFERENCE = /^asset:([^/]+)\/([^/]+)$/

/** The path an image is loaded from. Only what was uploaded to a board has one: nothing is fetched from elsewhere. */
export function assetPath(src: string | null | undefined): string | null {
	const [, board, asset] = REFERENCE.exec(src ?? '') ?? []
	if (!parseBoardId(board) || !parseAssetId(asset)) return null
	return `/api/boards/${board}/assets/${asset}`
}

/** Where the images of a board go and come from. */
export function boardAssets(boardId: string): Required<TLAssetStore> {
	return {
		upload: async (_asset, file, signal) => (await uploading()).uploadImage(boardId, file, signal),
		resolve: (asset) => assetPath(asset.props.src),
		// Other boards and snapshots may show the same image: the server clears away what nobody refers to.
		remove: () => Promise.resolve(),
	}
}
