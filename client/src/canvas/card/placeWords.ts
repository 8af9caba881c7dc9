import { computed } from 'tldraw'
import type { Computed, Editor } from 'tldraw'
import { approachNameByKey, aspectNameByKey } from '../labels'
import { perEditor } from '../perEditor'
import { tieText } from '@groundwork/shared/text/ties'

const places = perEditor(() => new Map<string, Computed<string>>())

/** Where a card belongs, in words; made once for all cards of a cell, for a map is asked for its names at every drag. */
export function placeWords(editor: Editor, aspect: string, approach: string): string {
	const known = places(editor)
	const key = `${aspect} ${approach}`
	let words = known.get(key)
	if (!words) {
		words = computed(`place ${key}`, () => {
			const row = aspect && aspectNameByKey(editor, aspect)
			const column = approach && approachNameByKey(editor, approach)
			return row && column ? tieText.cell(row, column) : row || column
		})
		known.set(key, words)
	}
	return words.get()
}
