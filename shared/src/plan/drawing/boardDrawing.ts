import type { TLRecord } from '@tldraw/tlschema'
import { LIMITS } from '../../protocol/limits.js'
import { drawingText } from '../../text/drawing.js'
import { questionLabels } from '../../text/labels.js'
import { spoken } from '../../text/language.js'
import { PlanProjection } from '../PlanProjection.js'
import type { Picture, Piece } from './Piece.js'
import { alternative } from './alternative.js'
import { readGiven } from './given.js'
import type { Given, GivenPage } from './given.js'
import { layLines } from './layLines.js'
import { layPieces } from './layPieces.js'
import { COLOURS, PAPER } from './palette.js'
import { clipped, element, escapeXml, n } from './svg.js'
import type { Rect } from './svg.js'
import { boxAround, cornersOf, transformAttribute } from './transform.js'
import { everyOne, shapesOn } from './tree.js'
import type { Placed } from './tree.js'
import { lookUp } from './values.js'
import { textLine } from './words/text.js'
import { fitted } from './words/wrap.js'

export interface DrawingOptions {
	/** The id of the page; the first of the board where none is named, or none is called that. */
	page?: string
	/** By the ids of their assets' records. A picture that is not here is a box with its name. */
	pictures?: ReadonlyMap<string, Picture>
	/** What is said below the drawing beside the names of the board and the page: of which day it is, and whose. */
	caption?: string
}

export interface Drawing {
	svg: string
	/** In pixels. */
	width: number
	height: number
	/** How many things are not on it, as it says itself. */
	leftOut: number
}

/** The letters that the widths were measured with, then what other machines have. */
const FONTS = "'DejaVu Sans Condensed', 'Inter', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

/** Room around what is drawn, in page units. */
const MARGIN = 40
/** An empty page, and the least that a caption needs to be read. */
const LEAST = { w: 640, h: 360 }

/**
 * A page of a board at its nearest, with all its words, as SVG. Made of the records alone, and the same for the same records in
 * any order. It speaks the language that the program speaks (`spoken`).
 */
export function boardDrawing(records: Iterable<TLRecord>, options: DrawingOptions = {}): Drawing {
	const given = readGiven(records)
	const page = given.pages.find(({ id }) => id === options.page) ?? given.pages[0]!
	const { placed, tooDeep } = shapesOn(page.id, given)
	// No day: what is overdue is no part of the drawing.
	const { plan } = new PlanProjection(given.forPlan, '')
	const pictures = options.pictures ?? new Map<string, Picture>()
	const laid = layPieces(placed, given, { plan, assets: given.assets, pictures: withinLimit(pictures) })

	const lines = layLines(laid)
	const content = contentBox([...laid.boxes.values(), ...lines.boxes])
	const words = captionOf(given, page, options.caption)
	const leftOut = tooDeep + laid.leftOut
	const foot = caption(content, words, leftOut)
	const box = { ...content, h: content.h + foot.height }
	const body =
		element('rect', { x: box.x, y: box.y, width: box.w, height: box.h, fill: PAPER }) +
		lines.behind +
		placed.map((one) => drawn(one, laid.pieces)).join('') +
		lines.before +
		foot.svg
	const shrunk = Math.min(1, LIMITS.drawingSide / Math.max(box.w, box.h))
	const [width, height] = [box.w, box.h].map((side) => Math.max(1, Math.round(side * shrunk))) as [
		number,
		number,
	]
	const shapes = [...everyOne(placed)].map(({ shape }) => shape)
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: [box.x, box.y, box.w, box.h].map(n).join(' '),
			role: 'img',
			lang: spoken.language,
			'xml:lang': spoken.language,
			'font-family': FONTS,
		},
		`<title>${escapeXml(words.join(' · '))}</title><desc>${escapeXml(alternative(shapes))}</desc>${body}`,
	)
	return { svg, width, height, leftOut }
}

/** A shape in its place and what lies in it. */
function drawn({ shape, inside }: Placed, pieces: ReadonlyMap<string, Piece>): string {
	const piece = pieces.get(shape.id)
	const within = inside.map((one) => drawn(one, pieces)).join('')
	const content = (piece?.svg ?? '') + (piece?.window ? clipped(piece.window, within) : within)
	if (content === '') return ''
	const opacity = shape.opacity < 1 ? String(Math.round(shape.opacity * 100) / 100) : undefined
	return element('g', { transform: transformAttribute(shape), opacity }, content)
}

function contentBox(boxes: readonly Rect[]): Rect {
	const { x, y, w, h } = boxAround(
		boxes.filter(({ w: wide, h: tall }) => wide > 0 || tall > 0).flatMap(cornersOf),
	)
	const [wide, tall] = [Math.max(w + 2 * MARGIN, LEAST.w), Math.max(h + 2 * MARGIN, LEAST.h)]
	return { x: x + (w - wide) / 2, y: y + (h - tall) / 2, w: wide, h: tall }
}

/** Pages of a question are called by its code. */
const pageName = ({ name }: GivenPage): string => lookUp<string>(questionLabels, name, name)

function captionOf({ title, pages }: Given, page: GivenPage, said = ''): string[] {
	const name = pages.length > 1 || page.name !== '' ? pageName(page) || drawingText.firstPage : ''
	return [title || drawingText.untitled, name, said].filter(Boolean)
}

/** Below the drawing which board it is, and what is not on it. Its letters grow with the drawing, to be read when all of it is seen. */
function caption(content: Rect, words: readonly string[], leftOut: number): { svg: string; height: number } {
	const size = Math.min(120, Math.max(14, content.w / 110))
	const room = content.w - 2 * MARGIN
	const top = content.y + content.h
	const line = size * 1.8
	const said = fitted(words.join(' · '), room, size, true)
	const missing = leftOut > 0 ? fitted(drawingText.leftOut(leftOut), room, size) : ''
	const x = content.x + MARGIN
	return {
		svg:
			textLine(said, x, top + line / 2, { size, bold: true, fill: COLOURS.soft }, room) +
			textLine(missing, x, top + line * 1.5, { size, fill: COLOURS.danger }, room),
		height: line * (missing === '' ? 1 : 2) + size * 0.6,
	}
}

/** Only as many pictures as the drawing may hold, each as often as it is asked for. */
function withinLimit(pictures: ReadonlyMap<string, Picture>): { get(id: string): Picture | undefined } {
	let left: number = LIMITS.drawingPictureBytes
	return {
		get(id) {
			const picture = pictures.get(id)
			if (!picture || picture.base64.length > left) return undefined
			left -= picture.base64.length
			return picture
		},
	}
}
