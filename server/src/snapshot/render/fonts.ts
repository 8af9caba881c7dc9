import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/**
 * The letters of whatever is drawn on the server: DejaVu Sans Condensed covers the scripts of Europe, Cyrillic, Greek, Arabic and
 * Hebrew. Chinese, Japanese and Korean are not in it: a font that has them takes some 10 MB for each weight.
 */
export interface Fonts {
	regular: Uint8Array
	bold: Uint8Array
}

/** What the files call themselves. */
export const FONT_FAMILY = 'DejaVu Sans'

const { resolve } = createRequire(import.meta.url)

const read = (name: string): Promise<Uint8Array> => readFile(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))

let loaded: Promise<Fonts> | undefined

/** Read once; 1.3 MB in all. */
export function loadFonts(): Promise<Fonts> {
	loaded ??= Promise.all([read('DejaVuSansCondensed'), read('DejaVuSansCondensed-Bold')]).then(
		([regular, bold]) => ({ regular, bold }),
	)
	return loaded
}
