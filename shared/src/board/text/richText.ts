import type { TLRichText } from '@tldraw/tlschema'
import { isEqual, isObject } from '../pointer.js'
import type { Json } from '../pointer.js'
import { runs } from './delta.js'
import { FlatTextBuilder } from './FlatText.js'
import type { FlatText, Marks, TextObject } from './FlatText.js'

/**
 * A rich text is a tree of blocks; laid flat it is its lines, parted by `\n`. A line that is no plain paragraph begins with an
 * object that says what it is (`LineKind`), a hard break is an object too. Lines need no end mark, so that two people who
 * start an empty text write into one paragraph; and an object that came to stand within a line, as a merge may leave it, is
 * passed over.
 */
interface LineKind {
	/** `paragraph` where absent. */
	type?: string
	/** Where absent: none in a list or a heading; those of the paragraph before in a paragraph outside of lists. */
	attrs?: Json
	/** The lists and items around it, from the outside in: `bulletList`, or `['orderedList', attrs]`. */
	inside?: Container[]
	/** How many of these are the very ones the line before lies in. */
	shared?: number
}
type Container = string | [type: string, attrs: Json]

interface Block {
	type: string
	attrs?: Json
	content?: unknown[]
}

/** ProseMirror's order of marks: `getSchema` of tldraw's extensions says it. Another order is another JSON. */
const MARK_ORDER = ['highlight', 'link', 'bold', 'code', 'italic', 'strike']
/** Lists within lists within a hostile text; each is one more call. */
const MAX_NESTING = 50

/** The text laid flat, or `undefined` where it says more than lines can: then it is kept whole. */
export function flatten(richText: unknown): FlatText | undefined {
	if (!isObject(richText) || richText['type'] !== 'doc' || !Array.isArray(richText['content']))
		return undefined
	const writer = new LineWriter()
	for (const block of richText['content'] as unknown[]) if (!writer.addBlock(block, [], [])) return undefined
	const flat = writer.build()
	return isEqual(unflatten(flat), richText) ? flat : undefined
}

class LineWriter {
	readonly #text = new FlatTextBuilder()
	#lines = 0
	/** The containers the last line lies in: their nodes, to know them again. */
	#before: unknown[] = []
	#plainAttrs: Json | undefined

	build(): FlatText {
		return this.#text.build()
	}

	addBlock(block: unknown, inside: Container[], nodes: unknown[]): boolean {
		if (!isObject(block) || typeof block['type'] !== 'string' || nodes.length > MAX_NESTING) return false
		const { type, attrs, content } = block
		if (attrs !== undefined && !isObject(attrs)) return false
		if (type === 'paragraph' || type === 'heading') return this.#addLine(type, attrs, content, inside, nodes)
		if (!Array.isArray(content) || content.length === 0) return false
		const around = [...inside, attrs === undefined ? type : ([type, attrs] as Container)]
		return content.every((child: unknown) => this.addBlock(child, around, [...nodes, block]))
	}

	#addLine(
		type: string,
		attrs: Json | undefined,
		content: unknown,
		inside: Container[],
		nodes: unknown[],
	): boolean {
		if (this.#lines++ > 0) this.#text.addLetters('\n')
		let shared = 0
		while (shared < nodes.length && nodes[shared] === this.#before[shared]) shared++
		this.#before = nodes
		const isPlain = type === 'paragraph' && inside.length === 0
		if (!isPlain || !isEqual(attrs, this.#plainAttrs)) {
			const kind: LineKind = {
				...(type !== 'paragraph' && { type }),
				...((attrs !== undefined || isPlain) && { attrs: attrs ?? {} }),
				...(inside.length > 0 && { inside }),
				...(shared > 0 && { shared }),
			}
			this.#text.addObject(kind as TextObject)
		}
		if (isPlain) this.#plainAttrs = attrs
		if (content === undefined) return true
		return Array.isArray(content) && content.every((node: unknown) => this.#addInline(node))
	}

	#addInline(node: unknown): boolean {
		if (!isObject(node)) return false
		const marks = marksOf(node['marks'])
		if (marks === null) return false
		if (node['type'] === 'hardBreak') this.#text.addObject({ break: true }, marks)
		else if (node['type'] === 'text' && typeof node['text'] === 'string' && !node['text'].includes('\n'))
			this.#text.addLetters(node['text'], marks)
		else return false
		return true
	}
}

/** `null` where they are no marks. */
function marksOf(marks: unknown): Marks | undefined | null {
	if (marks === undefined) return undefined
	if (!Array.isArray(marks) || marks.length === 0) return null
	const result: Record<string, unknown> = {}
	for (const mark of marks as unknown[]) {
		if (!isObject(mark) || typeof mark['type'] !== 'string') return null
		result[mark['type']] = mark['attrs'] ?? true
	}
	return result
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
