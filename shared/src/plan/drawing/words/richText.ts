import { isValues } from '../values.js'

/** Deeper than any editor nests. */
const MOST_NESTING = 50
const MOST_NODES = 5000

/** A rich text as plain lines, with the signs of its lists. How words are set apart within a line is not drawn. */
export function plainText(richText: unknown): string {
	let nodes = 0
	const lines: string[] = []

	const inline = (content: unknown, depth: number): string =>
		Array.isArray(content) ? content.map((node) => words(node, depth)).join('') : ''

	function words(node: unknown, depth: number): string {
		if (!isValues(node) || depth > MOST_NESTING || nodes++ > MOST_NODES) return ''
		if (typeof node['text'] === 'string') return node['text']
		return node['type'] === 'hardBreak' ? '\n' : inline(node['content'], depth + 1)
	}

	function block(node: unknown, before: string, depth: number): void {
		if (!isValues(node) || depth > MOST_NESTING || nodes++ > MOST_NODES) return
		const { type, content } = node
		const children: readonly unknown[] = Array.isArray(content) ? content : []
		if (type === 'bulletList' || type === 'orderedList')
			children.forEach((child, at) => block(child, type === 'bulletList' ? '• ' : `${at + 1}. `, depth + 1))
		else if (type === 'paragraph' || type === 'heading' || type === 'codeBlock')
			lines.push(before + inline(content, depth))
		else children.forEach((child, at) => block(child, at === 0 ? before : '', depth + 1))
	}

	block(richText, '', 0)
	return lines.join('\n')
}
