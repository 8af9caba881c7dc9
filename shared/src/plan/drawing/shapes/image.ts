import { drawingText } from '../../../text/drawing.js'
import type { Board, Piece } from '../Piece.js'
import { clipped, element } from '../svg.js'
import type { Rect } from '../svg.js'
import { numberOf, sizeOf, valuesOf, wordsOf } from '../values.js'
import type { Values } from '../values.js'
import { namedBox } from './namedBox.js'

/** What a browser draws as a picture without running anything. */
const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** A picture, as far as it is cropped; where the drawing was not given it, a box with what it shows. */
export function imagePiece(props: Values, { assets, pictures }: Board): Piece {
	const box = { x: 0, y: 0, w: sizeOf(props['w'], 100), h: sizeOf(props['h'], 100) }
	const asset = wordsOf(props['assetId'])
	const picture = pictures.get(asset)
	const words = wordsOf(props['altText']) || wordsOf(assets.get(asset)?.['name'])
	if (!picture || !PICTURES.has(picture.mimeType) || !BASE64.test(picture.base64))
		return namedBox(box, drawingText.image, words)
	const whole = wholeOf(box, props['crop'])
	const image = element(
		'image',
		{
			x: whole.x,
			y: whole.y,
			width: whole.w,
			height: whole.h,
			preserveAspectRatio: 'none',
			href: `data:${picture.mimeType};base64,${picture.base64}`,
			transform: flipped(box, props),
		},
		words === '' ? '' : element('title', {}, drawingText.imageOf(words)),
	)
	return { svg: clipped(box, image), box }
}

/** Where the whole picture lies, of which only the part in the box is seen. */
function wholeOf({ w, h }: Rect, crop: unknown): Rect {
	const { topLeft, bottomRight } = valuesOf(crop)
	const [from, to] = [valuesOf(topLeft), valuesOf(bottomRight)]
	const share = (value: unknown, otherwise: number) => Math.min(1, Math.max(0, numberOf(value, otherwise)))
	const [left, top] = [share(from['x'], 0), share(from['y'], 0)]
	const [right, bottom] = [share(to['x'], 1), share(to['y'], 1)]
	const [wide, tall] = [right - left, bottom - top]
	if (!(wide > 0.001 && tall > 0.001)) return { x: 0, y: 0, w, h }
	return { x: (-left * w) / wide, y: (-top * h) / tall, w: w / wide, h: h / tall }
}

function flipped({ w, h }: Rect, { flipX, flipY }: Values): string | undefined {
	if (flipX !== true && flipY !== true) return undefined
	const [x, y] = [flipX === true, flipY === true]
	return `matrix(${x ? -1 : 1} 0 0 ${y ? -1 : 1} ${x ? w : 0} ${y ? h : 0})`
}
