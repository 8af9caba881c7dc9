/** Rich text as a person types it: blocks of letters, each letter with its marks. tldraw stores it as nested nodes. */

export interface Mark {
	type: string
	attrs?: Record<string, unknown>
}

export interface Letter {
	text: string
	marks: Mark[]
}

export interface Block {
	kind: 'paragraph' | 'bulletList' | 'orderedList'
	letters: Letter[]
}

interface Node {
	type: string
	text?: string
	marks?: Mark[]
	content?: Node[]
}

export type RichText = { type: string; content: unknown[] }

export function blocksOf(richText: unknown): Block[] {
	const blocks: Block[] = []
	const visit = (node: Node, kind: Block['kind']) => {
		if (node.type === 'paragraph' || node.type === 'heading') {
			blocks.push({ kind, letters: (node.content ?? []).flatMap(lettersOf) })
			return
		}
		const inside = node.type === 'bulletList' || node.type === 'orderedList' ? node.type : kind
		for (const child of node.content ?? []) visit(child, inside)
	}
	visit(richText as Node, 'paragraph')
	return blocks
}

const lettersOf = ({ text, marks = [] }: Node): Letter[] =>
	[...(text ?? '')].map((letter) => ({ text: letter, marks }))

export function richTextOf(blocks: Block[]): RichText {
	const content: Node[] = []
	for (const { kind, letters } of blocks) {
		const paragraph: Node = { type: 'paragraph' }
		if (letters.length > 0) paragraph.content = runsOf(letters)
		if (kind === 'paragraph') content.push(paragraph)
		else {
			const item: Node = { type: 'listItem', content: [paragraph] }
			const last = content.at(-1)
			if (last?.type === kind) last.content!.push(item)
			else content.push({ type: kind, content: [item] })
		}
	}
	return { type: 'doc', content }
}

/** Neighbours with the same marks make one node, as the editor has them. */
function runsOf(letters: Letter[]): Node[] {
	const runs: Node[] = []
	for (const { text, marks } of letters) {
		const last = runs.at(-1)
		if (last && sameMarks(last.marks ?? [], marks)) last.text += text
		else runs.push(marks.length > 0 ? { type: 'text', marks, text } : { type: 'text', text })
	}
	return runs
}

const sameMarks = (a: Mark[], b: Mark[]) => JSON.stringify(a) === JSON.stringify(b)

/** What is written, one line a block. */
export const plainTextOf = (richText: unknown): string =>
	blocksOf(richText)
		.map(({ letters }) => letters.map(({ text }) => text).join(''))
		.join('\n')
