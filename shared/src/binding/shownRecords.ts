import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import type { Layer } from '../model/roles.js'
import { BoardView } from './BoardView.js'
import { LayeredDocs } from './LayeredDocs.js'

/** Everything that a canvas with these layers shows, as it shows it: what several layers hold once, and what is repaired, repaired. */
export function shownRecords(docs: Partial<Record<Layer, Y.Doc>>): TLRecord[] {
	const layered = new LayeredDocs(docs)
	const view = new BoardView()
	view.update(new Map([...layered.allIds()].map((id) => [id, layered.read(id)])))
	return [...view.ids()].map((id) => view.get(id)!)
}
