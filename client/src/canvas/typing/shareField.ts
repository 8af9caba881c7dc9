import { diffText } from '@groundwork/shared/board/text/diffText'
import { applySplices, carrySplices, mapPosition } from '@groundwork/shared/board/text/splices'
import type { Splice } from '@groundwork/shared/board/text/splices'
import type { LiveText } from './LiveText'
import { ownSplices } from './ownSplices'
import { TypingHistory } from './typingHistory'
import type { EditKind } from './typingHistory'

type Field = HTMLInputElement | HTMLTextAreaElement

export interface SharedField {
	/** Takes in what the person typed and shows what others did. Call whenever the text may have changed. */
	sync(): void
	/** Lets go of the field. */
	stop(): void
}

/**
 * Keeps a text field and a text of the board the same, letter by letter, while several people type in it. What the person types
 * is written as a change of what the store holds at that moment, never as the whole of what the field shows. What others type
 * is put into the field around her caret. While she composes a letter the field is left alone, for a change from outside would
 * end the composition. The browser's own undo does not survive any of this, so the field has one of its own.
 */
export function shareField(field: Field, text: LiveText, onShow: (value: string) => void): SharedField {
	const history = new TypingHistory()
	/** What the field held when last looked at. While somebody composes, it lacks what others have done meanwhile. */
	let shown = field.value
	let composing = false

	function takeIn(kind: EditKind) {
		const now = field.value
		if (now === shown) return
		const splices = ownSplices(shown, now, field.selectionEnd ?? now.length)
		const before = shown
		history.record({ splices, kind, time: Date.now() })
		shown = now
		onShow(now)
		const current = text.read()
		if (current === undefined) return
		text.write(applySplices(current, carrySplices(splices, diffText(before, current), 'before')))
	}

	function show() {
		const current = text.read()
		if (composing || current === undefined || current === shown) return
		const theirs = diffText(shown, current)
		history.rebase(theirs)
		shown = current
		patch(field, current, theirs)
		onShow(current)
	}

	function sync(kind: EditKind = 'other') {
		takeIn(kind)
		show()
	}

	function move(steps: Splice[][] | undefined) {
		if (!steps) return
		let caret = 0
		for (const splices of steps) {
			shown = applySplices(shown, splices)
			caret = mapPosition(splices.at(-1)!.at, splices, 'after')
		}
		field.value = shown
		field.setSelectionRange(caret, caret)
		onShow(shown)
		if (text.read() !== undefined) text.write(shown)
		show()
	}

	function travel(direction: 'undo' | 'redo') {
		if (composing) return
		sync()
		move(history[direction]())
	}

	const listeners = {
		input: (event: Event) => sync(kindOf((event as InputEvent).inputType)),
		beforeinput: (event: Event) => {
			const direction = directionOfInput((event as InputEvent).inputType)
			if (!direction) return
			event.preventDefault()
			travel(direction)
		},
		keydown: (event: Event) => {
			const direction = directionOfKey(event as KeyboardEvent)
			if (!direction) return
			event.preventDefault()
			travel(direction)
		},
		compositionstart: () => {
			composing = true
		},
		compositionend: () => {
			composing = false
			sync('insert')
		},
		blur: () => {
			composing = false
			sync()
		},
	}
	for (const [type, listener] of Object.entries(listeners)) field.addEventListener(type, listener)
	onShow(shown)

	return {
		sync,
		stop() {
			for (const [type, listener] of Object.entries(listeners)) field.removeEventListener(type, listener)
		},
	}
}

/** Puts in what others did, with the caret between the same letters as before. */
function patch(field: Field, value: string, theirs: readonly Splice[]) {
	const { selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft } = field
	field.value = value
	if (field.ownerDocument.activeElement !== field || selectionStart === null || selectionEnd === null) return
	if (selectionStart === selectionEnd) {
		const caret = mapPosition(selectionStart, theirs)
		field.setSelectionRange(caret, caret)
	} else {
		// Selected stays what was: nothing that others put in at either end.
		const start = mapPosition(selectionStart, theirs, 'after')
		const end = Math.max(start, mapPosition(selectionEnd, theirs))
		field.setSelectionRange(start, end, selectionDirection ?? 'none')
	}
	field.scrollTop = scrollTop
	field.scrollLeft = scrollLeft
}

function kindOf(inputType: string | undefined): EditKind {
	if (inputType === 'insertText' || inputType === 'insertCompositionText' || inputType === 'insertLineBreak')
		return 'insert'
	return inputType === 'deleteContentBackward' || inputType === 'deleteContentForward' ? 'delete' : 'other'
}

function directionOfInput(inputType: string): 'undo' | 'redo' | undefined {
	if (inputType === 'historyUndo') return 'undo'
	return inputType === 'historyRedo' ? 'redo' : undefined
}

function directionOfKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined
	const key = event.key.toLowerCase()
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
	return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : undefined
}
