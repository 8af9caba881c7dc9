import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import type { TLUiAssetUrlOverrides } from 'tldraw'

const assets = getAssetUrlsByImport()

/** tldraw's fonts, icons and words, served from our own origin. Not the emblems of what it could embed: a board embeds nothing. */
export const bundledAssets: TLUiAssetUrlOverrides = {
	...assets,
	embedIcons: Object.fromEntries(Object.keys(assets.embedIcons).map((type) => [type, ''])),
}
