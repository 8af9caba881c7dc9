import { isObject } from './pointer.js'

/** The nodes and marks tldraw's editor knows. Any other makes its renderer throw while it measures the shape. */
const NODES = new Set([
	'doc',
	'paragraph',
	'text',
	'hardBreak',
	'bulletList',
	'orderedList',
	'listItem',
	'heading',
])
const MARKS = new Set(['bold', 'italic', 'strike', 'code', 'link', 'highlight'])
/** Schemes that run a program. Browsers pass over control characters and white space inside a scheme. */
const PROGRAMS = /^(javascript|vbscript|data):/i
// oxlint-disable-next-line no-control-regex
const PASSED_OVER = /[\u0000-\u0020]/g
/** Nodes inside nodes: some thirty lists within lists. */
const MAX_DEPTH = 100

/** Throws with the reason where a rich text could not be shown, or would run a script when clicked. */
export function checkRichText(node: unknown, depth = 0): void {
	if (depth > MAX_DEPTH) throw new Error('its text is nested too deeply')
	if (!isObject(node)) throw new Error('its text is malformed')
	const { type, text, content, marks } = node
	if (typeof type !== 'string' || !NODES.has(type))
		throw new Error(`its text holds an unknown part, ${String(type).slice(0, 40)}`)
	if ((type === 'doc') !== (depth === 0)) throw new Error('its text is malformed')
	if (type === 'text' && (typeof text !== 'string' || text === ''))
		throw new Error('its text holds an empty run')
	if (marks !== undefined) {
		if (!Array.isArray(marks)) throw new Error('its text is malformed')
		for (const mark of marks as unknown[]) checkMark(mark)
	}
	if (content !== undefined) {
		if (!Array.isArray(content)) throw new Error('its text is malformed')
		for (const child of content as unknown[]) checkRichText(child, depth + 1)
	}
}

function checkMark(mark: unknown): void {
	if (!isObject(mark) || typeof mark['type'] !== 'string' || !MARKS.has(mark['type'])) {
		throw new Error('its text holds an unknown mark')
	}
	if (mark['type'] !== 'link') return
	const href = isObject(mark['attrs']) ? mark['attrs']['href'] : undefined
	if (typeof href !== 'string' || PROGRAMS.test(href.replace(PASSED_OVER, '')))
		throw new Error('its text holds a link that would run a program')
}
