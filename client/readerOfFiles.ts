import type { Plugin } from 'vite'

/** tldraw's reader of files, which nothing but opening one needs. */
export const READER = /\/tldraw\/dist-esm\/lib\/utils\/tldr\/file\.mjs$/

/**
 * It makes its validators as it is loaded, so that a bundler takes it along wherever tldraw is, and whatever is loaded apart from
 * tldraw before tldraw: it is told that nobody waits for them.
 */
export const readerOfFiles = (): Plugin => ({
	name: 'reader-of-files',
	transform: {
		filter: { id: READER },
		handler: (code) => ({ code, map: null, moduleSideEffects: false }),
	},
})
