import type { Editor as TextEditor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { react, unsafe__withoutCapture } from 'tldraw'
import type { Editor, TLRichText, TLShape } from 'tldraw'
import { followers } from './extension'
import { mergeDocs } from './mergeDocs'
import { readCaret } from './readCaret'
import { takeOver } from './takeOver'

/** ProseMirror ends a composition 20 ms after the browser says so. Milliseconds. */
const COMPOSITION_ENDS = 50

/**
 * While somebody edits the text of a note, a shape or a text, what others type in it comes in letter by letter, at once: her
 * next key must find it there, because a text area writes all of its text. Nothing is written because of it.
 *
 * While she composes a letter her text area is left alone, for a change from outside would end the composition. What she
 * writes meanwhile is merged with what has changed in the store.
 */
export function shareRichText(editor: Editor): () => void {
	let textEditor: TextEditor | null = null
	/** While others' changes wait for a composition to end: what the text area and the store last had in common. */
	let common: Node | undefined
	let leave = () => {}

	function sync() {
		if (!textEditor || textEditor.isDestroyed) return
		const target = parsed(textEditor, richTextOf(editor.getEditingShape()))
		const { view } = textEditor
		if (!target || target.eq(view.state.doc)) common = undefined
		else if (view.composing) common = view.state.doc
		else {
			common = undefined
			readCaret(view)
			const { tr } = view.state
			takeOver(tr, target)
			view.dispatch(tr)
		}
	}

	function follow(next: TextEditor | null) {
		if (next === textEditor) return
		leave()
		leave = () => {}
		textEditor = next
		common = undefined
		if (!next) return
		const { dom } = next.view
		const later = () => void editor.timers.setTimeout(sync, COMPOSITION_ENDS)
		dom.addEventListener('compositionend', later)
		dom.addEventListener('blur', later)
		followers.set(next, sync)
		leave = () => {
			dom.removeEventListener('compositionend', later)
			dom.removeEventListener('blur', later)
			followers.delete(next)
		}
	}

	const stops = [
		react('rich text of others', () => {
			const next = editor.getRichTextEditor()
			richTextOf(editor.getEditingShape())
			unsafe__withoutCapture(() => {
				follow(next)
				sync()
			})
		}),
		editor.sideEffects.registerBeforeChangeHandler('shape', (prev, next, source) => {
			if (!common || !textEditor || source !== 'user' || next.id !== editor.getEditingShapeId()) return next
			if (richTextOf(prev) === richTextOf(next)) return next
			const theirs = parsed(textEditor, richTextOf(prev))
			const mine = parsed(textEditor, richTextOf(next))
			// What the text area did not write is none of its business.
			if (!theirs || !mine?.eq(textEditor.state.doc)) return next
			const richText = mergeDocs(common, mine, theirs).toJSON() as TLRichText
			common = mine
			return { ...next, props: { ...next.props, richText } }
		}),
		() => leave(),
	]
	return () => {
		for (const stop of stops) stop()
	}
}

function richTextOf(shape: TLShape | undefined): TLRichText | undefined {
	const props = shape?.props
	return props && 'richText' in props ? props.richText : undefined
}

/** Nothing where the text is none that the text area could show. */
function parsed({ schema }: TextEditor, richText: TLRichText | undefined): Node | undefined {
	if (!richText) return undefined
	try {
		const doc = schema.nodeFromJSON(richText)
		doc.check()
		return doc
	} catch {
		return undefined
	}
}
