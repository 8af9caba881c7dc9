// oxlint-disable-next-line import/no-named-as-default -- its types know the default alone
import PDFDocument from 'pdfkit'

/** What pdfkit takes and its types leave out. */
export interface ElementOptions {
	alt?: string
	/** Of a heading cell: what it heads. */
	scope?: 'Row' | 'Column'
	/** Left, top, right, bottom on the page. */
	bbox?: [number, number, number, number]
}

export type Element = PDFKit.PDFStructureElement

/** A font as pdfkit holds it, by fontkit. */
interface EmbeddedFont {
	font: { hasGlyphForCodePoint(codePoint: number): boolean }
}

interface Untyped {
	struct(type: string, options?: ElementOptions): Element
	info: Record<string, unknown>
	endMetadata(): void
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A document of pdfkit, with what it lacks. */
export class ReportDocument extends PDFDocument {
	/** An element of the structure, to be added to another one. */
	element(type: string, options: ElementOptions = {}): Element {
		return this.#untyped.struct(type, options)
	}

	/** Whether the font that is set now has a letter for it. */
	hasGlyph(codePoint: number): boolean {
		const { font } = Reflect.get(this, '_font') as EmbeddedFont
		return font.hasGlyphForCodePoint(codePoint)
	}

	/** A bookmark to a height on the page that is open now. */
	bookmark(parent: PDFKit.PDFOutline, title: string, top: number): PDFKit.PDFOutline {
		// pdfkit counts the left edge from the right one
		const place = { fit: false, top, left: this.page.width, expanded: false }
		return parent.addItem(title, place)
	}

	/**
	 * pdfkit writes the title into the metadata as it is, and a `&` in it would make them no XML. It calls this once what stands
	 * elsewhere has been written.
	 */
	override endMetadata(): void {
		const { info } = this.#untyped
		for (const [key, value] of Object.entries(info))
			if (typeof value === 'string') info[key] = value.replaceAll(/[&<>]/g, (sign) => MARKUP[sign]!)
		;(PDFDocument.prototype as unknown as Untyped).endMetadata.call(this)
	}

	get #untyped(): Untyped {
		return this as unknown as Untyped
	}
}
