import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'

/** tldraw's fonts, icons and words, served from our own origin. */
export const bundledAssets = getAssetUrlsByImport()
