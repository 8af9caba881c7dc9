import { atom } from 'tldraw'
import { perEditor } from '../../canvas/perEditor'

/** A table that somebody brings and has not added yet. */
export interface Draft {
	text: string
	/** The file it came from; empty where it was typed or pasted. */
	file: string
	/** The lines to bring although they are there already. */
	anyway: ReadonlySet<string>
	/** What gave way to it. */
	before?: Draft
}

export const NO_DRAFT: Draft = { text: '', file: '', anyway: new Set() }

/** Kept as long as the board is open, whatever closes the dialog. */
export const draftOf = perEditor(() => atom<Draft>('changes being brought', NO_DRAFT))

/** The same with another text in its place, and the way back. */
export const replaced = (draft: Draft, text: string, file: string): Draft => ({
	...NO_DRAFT,
	text,
	file,
	...(draft.text.trim() === '' ? {} : { before: draft }),
})
