import type { Editor, TLAsset } from 'tldraw'
import { assetPath } from './boardAssets'

/**
 * Pasted drawings bring assets of other places: pictures by address, or whole pictures as text. Neither enters the document;
 * tldraw uploads the latter by itself and fills in where they went.
 */
export function keepAssetsHome(editor: Editor): () => void {
	const stops = [
		editor.sideEffects.registerBeforeCreateHandler('asset', (asset, source) =>
			source === 'user' ? atHome(asset) : asset,
		),
		editor.sideEffects.registerBeforeChangeHandler('asset', (_prev, asset, source) =>
			source === 'user' ? atHome(asset) : asset,
		),
	]
	return () => stops.forEach((stop) => stop())
}

function atHome(asset: TLAsset): TLAsset {
	if (asset.type === 'bookmark') {
		const { image, favicon } = asset.props
		return image || favicon ? { ...asset, props: { ...asset.props, image: '', favicon: '' } } : asset
	}
	if (!asset.props.src || assetPath(asset.props.src)) return asset
	return { ...asset, props: { ...asset.props, src: null } }
}
