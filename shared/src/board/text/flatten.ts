import { isEqual, isObject } from '../pointer.js'
import type { Json } from '../pointer.js'
import { FlatTextBuilder } from './FlatText.js'
import type { FlatText, Marks, TextObject } from './FlatText.js'
import { MAX_NESTING } from './lineKind.js'
import type { Container, LineKind } from './lineKind.js'
import { unflatten } from './unflatten.js'

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
