import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import { FONT_FAMILY, loadFonts } from './fonts.js'

const { resolve } = createRequire(import.meta.url)

let ready: Promise<void> | undefined

/** Once for the thread. */
function start(): Promise<void> {
	ready ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((program) => initWasm(program))
	return ready
}

/**
 * A drawing as a PNG, its longer side at most `maxSide` pixels and never more than `LIMITS.pngPixels` in all. It keeps its thread
 * busy for as long as it takes: whoever serves others meanwhile calls it on another.
 *
 * @throws where the drawing is no SVG, or trips the program up; after that the thread is of no more use for pictures.
 */
export async function renderPng(svg: string, { maxSide }: { maxSide: number }): Promise<Uint8Array> {
	const [fonts] = await Promise.all([loadFonts(), start()])
	const options = {
		font: {
			loadSystemFonts: false,
			fontBuffers: [fonts.regular, fonts.bold],
			defaultFontFamily: FONT_FAMILY,
			sansSerifFamily: FONT_FAMILY,
		},
		textRendering: 1,
	} as const
	const zoom = zoomOf(sizeOf(svg), maxSide)
	const drawing = new Resvg(svg, { ...options, fitTo: { mode: 'zoom', value: zoom } })
	const image = drawing.render()
	const png = image.asPng()
	// The memory of the program inside is not collected. Where it failed it is left alone: it holds on to what it was at, and would
	// fail again, and hide why.
	image.free()
	drawing.free()
	return png
}

/** How much larger than a drawing its picture is. Sides are rounded up to whole pixels: hence one less. */
export function zoomOf({ width, height }: { width: number; height: number }, maxSide: number): number {
	const side = Math.max(width, height)
	const most = Math.min(maxSide, Math.floor(side * Math.sqrt(LIMITS.pngPixels / (width * height))) - 1)
	return Math.min(LIMITS.pngZoom, most / side)
}

/** Of the picture as it says itself. */
function sizeOf(svg: string): { width: number; height: number } {
	const [width, height] = ['width', 'height'].map((side) =>
		Number(new RegExp(`^<svg[^>]*? ${side}="([\\d.]+)"`).exec(svg)?.[1]),
	)
	if (!width || !height) throw new Error('a drawing that does not say how large it is')
	return { width, height }
}
