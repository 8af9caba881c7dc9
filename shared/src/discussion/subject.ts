import type { TLRecord } from '@tldraw/tlschema'
import type { Anchor, Subject } from '../model/discussion.js'
import type { GridShape } from '../model/shapes/grid.js'
import type { MapShape } from '../model/shapes/map.js'
import { approachLabels, aspectLabels, questionLabels } from '../text/labels.js'

/** Longer names are cut: a thread is headed by them. */
const NAME_LENGTH = 80
/** A rich text is not searched deeper than any editor makes one. */
const MAX_DEPTH = 50

/** What an anchor is on, as it is called in these records. */
export function subjectOf(anchor: Anchor, get: (id: string) => TLRecord | undefined): Subject {
	if (anchor.kind === 'point') return { kind: 'point', name: '' }
	const record = get(anchor.kind === 'cell' ? anchor.map : anchor.shape)
	if (record?.typeName !== 'shape') return { kind: 'unknown', name: '' }
	if (record.type === ('grid' as string))
		return { kind: 'grid', name: questionLabels[(record as unknown as GridShape).props.grid] }
	if (anchor.kind === 'shape') return { kind: record.type, name: nameOf(record.props) }
	const name = record.type === ('map' as string) ? cellName(record as unknown as MapShape, anchor) : undefined
	return name === undefined ? { kind: 'unknown', name: '' } : { kind: 'cell', name }
}

/** `undefined` where the map has no such row or column, or none any more. */
function cellName({ props }: MapShape, { row, column }: Extract<Anchor, { kind: 'cell' }>) {
	const aspect = Object.hasOwn(props.aspects, row) ? props.aspects[row] : undefined
	const approach = Object.hasOwn(props.approaches, column) ? props.approaches[column] : undefined
	if (!aspect || !approach) return undefined
	const rowName = aspect.label || (aspect.code === 'other' ? '—' : aspectLabels[aspect.code])
	return cut(`${rowName} × ${approach.label || approachLabels[approach.code]}`)
}

/** The words people know a shape by: its title, or the beginning of its text. */
function nameOf(props: object): string {
	const { title, statement, richText, text, name } = props as Record<string, unknown>
	for (const value of [title, statement, name, text]) {
		if (typeof value === 'string' && value.trim() !== '') return cut(value)
	}
	return cut(wordsIn(richText).join(' '))
}

function wordsIn(node: unknown, depth = 0): string[] {
	if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return []
	const { text, content } = node as { text?: unknown; content?: unknown }
	if (typeof text === 'string') return [text]
	return Array.isArray(content) ? content.flatMap((child) => wordsIn(child, depth + 1)) : []
}

function cut(words: string): string {
	const line = words.replaceAll(/\s+/g, ' ').trim()
	return line.length <= NAME_LENGTH ? line : `${line.slice(0, NAME_LENGTH - 1).trimEnd()}…`
}
