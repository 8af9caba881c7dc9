import type { Node } from '@tiptap/pm/model'

/** Code units nobody types: the private use area. Should somebody paste one, two texts are compared less finely, that is all. */
const LEAF = '\ue000'
const BORDERS = { text: '\ue001\ue002', item: '\ue003\ue004', list: '\ue005\ue006' }

/**
 * The content of a rich text as plain text, one code unit for each of ProseMirror's positions: letters stand for themselves,
 * the beginning and the end of a block for one each. What blocks look like and how letters are marked is left out.
 */
export function tokensOf(node: Node): string {
	let tokens = ''
	node.forEach((child) => {
		if (child.isText) tokens += child.text
		else if (child.isLeaf) tokens += LEAF
		else {
			const borders = bordersOf(child)
			tokens += borders.charAt(0) + tokensOf(child) + borders.charAt(1)
		}
	})
	return tokens
}

function bordersOf(block: Node): string {
	if (block.inlineContent) return BORDERS.text
	return block.type.name === 'listItem' ? BORDERS.item : BORDERS.list
}
