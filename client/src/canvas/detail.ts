import { computed, isUninitialized } from 'tldraw'
import type { Editor } from 'tldraw'
import { perEditor } from './perEditor'

/** How much of a thing is worth drawing: its tone and sign; what it says in a word; everything. */
export type Detail = 'far' | 'middle' | 'near'

/** Zoom levels at which more is shown, and lower ones at which it goes again, so that nothing flickers in between. */
const MIDDLE = { from: 0.42, until: 0.38 }
const NEAR = { from: 0.68, until: 0.62 }

export function detailAt(zoom: number, before: Detail | undefined): Detail {
	const near = before === 'near' ? NEAR.until : NEAR.from
	const middle = before === undefined || before === 'far' ? MIDDLE.from : MIDDLE.until
	return zoom >= near ? 'near' : zoom >= middle ? 'middle' : 'far'
}

const details = perEditor((editor) =>
	computed<Detail>('level of detail', (before) =>
		detailAt(editor.getZoomLevel(), isUninitialized(before) ? undefined : before),
	),
)

/** Followed by what draws: it changes when a threshold is crossed, and not while somebody pans or zooms in between. */
export const detailOf = (editor: Editor): Detail => details(editor).get()
