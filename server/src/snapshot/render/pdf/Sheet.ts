import type { Fonts } from '../fonts.js'
import { ReportDocument } from './ReportDocument.js'
import type { Element } from './ReportDocument.js'
import { PAGE } from './styles.js'
import type { Style } from './styles.js'
import { showable } from './showable.js'

/** Lines that were measured, ready to be drawn. */
export interface Lines {
	style: Style
	lines: readonly string[]
}

/**
 * The paper that a report is laid out on from top to bottom. Each block asks for room, draws at `y` and moves it on. Everything
 * that is drawn belongs to an element of the structure, or is marked as decoration.
 */
export class Sheet {
	readonly doc: ReportDocument
	/** The element that everything is a part of. */
	readonly root: Element
	y: number = PAGE.top
	readonly #widths = new Map<Style, Map<string, number>>()
	readonly #known = new Map<Style['face'], Map<number, boolean>>()
	#style: Style | undefined

	constructor({ title, language, at, fonts }: { title: string; language: string; at: Date; fonts: Fonts }) {
		this.doc = new ReportDocument({
			size: PAGE.size,
			margins: { top: 0, bottom: 0, left: PAGE.side, right: PAGE.side },
			pdfVersion: '1.7',
			// its types know those for archives alone
			subset: 'PDF/UA' as 'PDF/A-1',
			tagged: true,
			lang: language,
			displayTitle: true,
			bufferPages: true,
			autoFirstPage: false,
			// without a font of ours pdfkit would begin with one that is not embedded
			font: null as unknown as string,
			info: { Title: title, Creator: 'Groundwork', Producer: 'Groundwork (pdfkit)', CreationDate: at },
		})
		this.doc.registerFont('regular', Buffer.from(fonts.regular))
		this.doc.registerFont('bold', Buffer.from(fonts.bold))
		this.root = this.doc.element('Document')
		this.doc.addStructure(this.root)
		this.doc.addPage()
	}

	get left(): number {
		return PAGE.side
	}

	get width(): number {
		return this.doc.page.width - 2 * PAGE.side
	}

	/** Where the last line must end. */
	get floor(): number {
		return this.doc.page.height - PAGE.bottom
	}

	/** How much a whole page holds. */
	get pageRoom(): number {
		return this.floor - PAGE.top
	}

	get room(): number {
		return this.floor - this.y
	}

	turnPage(): void {
		this.doc.addPage()
		this.#style = undefined
		this.y = PAGE.top
	}

	/** Turns the page where less than this is left on it. */
	ensure(height: number): void {
		if (this.room < height && this.y > PAGE.top) this.turnPage()
	}

	/** Goes back to a page that was drawn before. */
	openPage(index: number): void {
		this.doc.switchToPage(index)
		this.#style = undefined
	}

	/** Draws what an element holds, or a part of it: an element may be continued on the next page. */
	mark(element: Element, type: string, draw: () => void): void {
		const content = this.doc.markStructureContent(type)
		draw()
		this.doc.endMarkedContent()
		element.add(content)
	}

	/** Draws what has no meaning of its own. */
	decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
		this.doc.markContent('Artifact', { type })
		draw()
		this.doc.endMarkedContent()
	}

	/** A new element in another one. */
	element(parent: Element, type: string, options?: Parameters<ReportDocument['element']>[1]): Element {
		const element = this.doc.element(type, options)
		parent.add(element)
		return element
	}

	/** One line; what does not fit is the caller's to see to. */
	line(text: string, x: number, y: number, style: Style): void {
		this.#set(style)
		// half of the room between two lines above, so that words stand in the middle of theirs
		const above = (style.leading - style.size * 1.164) / 2
		this.doc.fillColor(style.color).text(text, x, y + above, { lineBreak: false })
	}

	rule(y: number, color: string, thickness = 0.6, x = this.left, width = this.width): void {
		this.decorate(() => {
			this.doc
				.moveTo(x, y)
				.lineTo(x + width, y)
				.lineWidth(thickness)
				.stroke(color)
		})
	}

	fill(x: number, y: number, width: number, height: number, color: string): void {
		this.decorate(() => {
			this.doc.rect(x, y, width, height).fill(color)
		})
	}

	/** In points, of words on one line. */
	widthOf(text: string, style: Style): number {
		let widths = this.#widths.get(style)
		if (!widths) this.#widths.set(style, (widths = new Map()))
		let width = widths.get(text)
		if (width === undefined) {
			this.#set(style)
			widths.set(text, (width = this.doc.widthOfString(text)))
		}
		return width
	}

	/** Words with the number of each character that the font has no letter for. */
	shown(text: string, style: Style): string {
		let known = this.#known.get(style.face)
		if (!known) this.#known.set(style.face, (known = new Map()))
		const has = (codePoint: number) => {
			let answer = known.get(codePoint)
			if (answer === undefined) {
				this.#set(style)
				known.set(codePoint, (answer = this.doc.hasGlyph(codePoint)))
			}
			return answer
		}
		return showable(text, has)
	}

	#set(style: Style): void {
		if (this.#style === style) return
		this.doc.font(style.face).fontSize(style.size)
		this.#style = style
	}
}
