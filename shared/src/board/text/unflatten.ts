import type { TLRichText } from '@tldraw/tlschema'
import { isEqual, isObject } from '../pointer.js'
import type { Json } from '../pointer.js'
import { runs } from './delta.js'
import type { FlatText, Marks, TextObject } from './FlatText.js'
import { MAX_NESTING } from './lineKind.js'
import type { Container, LineKind } from './lineKind.js'

/** ProseMirror's order of marks: `getSchema` of tldraw's extensions says it. Another order is another JSON. */
const MARK_ORDER = ['highlight', 'link', 'bold', 'code', 'italic', 'strike']

interface Block {
	type: string
	attrs?: Json
	content?: unknown[]
}

/** The rich text of a flat one. Whatever a merge made of it, the result is a tree that tldraw's editor can hold. */
export function unflatten(flat: FlatText): TLRichText {
	if (flat.marks.length === 0 && flat.objects.size === 0) return paragraphs(flat.chars)
	const reader = new LineReader()
	for (const { insert, attributes } of runs(flat)) {
		if (typeof insert !== 'string') reader.addObject(insert, attributes)
		else {
			for (const [i, letters] of insert.split('\n').entries()) {
				if (i > 0) reader.endLine()
				if (letters !== '') reader.addInline({ type: 'text', text: letters }, attributes)
			}
		}
	}
	reader.endLine()
	return { type: 'doc', content: reader.blocks }
}

/** Most texts are that, and a board has thousands. */
const paragraphs = (chars: string): TLRichText => ({
	type: 'doc',
	content: chars
		.split('\n')
		.map((text) =>
			text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] },
		),
})

class LineReader {
	readonly blocks: unknown[] = []
	#inline: unknown[] = []
	#kind: LineKind | undefined
	#open: { container: Container; node: Block }[] = []
	#plainAttrs: Json | undefined

	addObject(object: TextObject, marks: Marks | undefined): void {
		if (object['break'] === true) this.addInline({ type: 'hardBreak' }, marks)
		else if (this.#inline.length === 0) this.#kind ??= object as LineKind
	}

	addInline(node: Json, marks: Marks | undefined): void {
		const named = marks && Object.entries(marks)
		if (named && named.length > 0) {
			node['marks'] = named
				.toSorted(([a], [b]) => MARK_ORDER.indexOf(a) - MARK_ORDER.indexOf(b))
				.map(([type, attrs]) => (isObject(attrs) ? { type, attrs } : { type }))
		}
		this.#inline.push(node)
	}

	endLine(): void {
		const kind = this.#kind ?? {}
		const inside = isContainers(kind.inside) ? kind.inside : []
		const siblings = this.#openContainers(inside, kind.shared ?? 0)
		// An item begins with a paragraph: a heading that a merge left without one becomes one.
		const isHeading = kind.type === 'heading' && (inside.length === 0 || siblings.length > 0)
		const isPlain = !isHeading && inside.length === 0
		const attrs = isPlain && kind.attrs === undefined ? this.#plainAttrs : emptyAsNone(kind.attrs, isPlain)
		if (isPlain) this.#plainAttrs = attrs
		siblings.push({
			type: isHeading ? 'heading' : 'paragraph',
			...(attrs && { attrs: isHeading || kind.type !== 'heading' ? attrs : withoutLevel(attrs) }),
			...(this.#inline.length > 0 && { content: this.#inline }),
		})
		this.#inline = []
		this.#kind = undefined
	}

	/** Leaves the containers of the line before that this one is not in, and enters its own. Returns where it belongs. */
	#openContainers(inside: Container[], shared: number): unknown[] {
		let depth = 0
		while (
			depth < shared &&
			depth < this.#open.length &&
			isEqual(inside[depth], this.#open[depth]!.container)
		)
			depth++
		// Between a list and its item nothing can be put: a list that goes on does so with a new item.
		this.#open.length = depth
		for (const container of inside.slice(depth)) {
			const [type, attrs] = typeof container === 'string' ? [container, undefined] : container
			const node: Block = { type, ...(attrs && { attrs }), content: [] }
			const around = this.#siblings()
			// A list stands behind a paragraph of its item, never first.
			if (type !== 'listItem' && this.#open.length > 0 && around.length === 0)
				around.push({ type: 'paragraph' })
			around.push(node)
			this.#open.push({ container, node })
		}
		return this.#siblings()
	}

	#siblings(): unknown[] {
		return this.#open.at(-1)?.node.content ?? this.blocks
	}
}

/** In a plain paragraph `{}` says: none, unlike the paragraph before. */
const emptyAsNone = (attrs: Json | undefined, isPlain: boolean): Json | undefined =>
	isPlain && attrs && Object.keys(attrs).length === 0 ? undefined : attrs

function withoutLevel({ level: _level, ...attrs }: Json): Json {
	return attrs
}

/** Lists of items of lists …, and an item innermost. */
function isContainers(inside: unknown): inside is Container[] {
	if (!Array.isArray(inside) || inside.length % 2 !== 0 || inside.length > MAX_NESTING) return false
	return (inside as unknown[]).every((container, at) => {
		const type = Array.isArray(container) ? (container as unknown[])[0] : container
		return at % 2 === 1 ? type === 'listItem' : type === 'bulletList' || type === 'orderedList'
	})
}
