import type { Anchor } from '@groundwork/shared/model/discussion'
import type { ThreadId } from '@groundwork/shared/model/ids'
import { atom } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import type { Head } from './map/maps'
import { perEditor } from './perEditor'

/** The one panel that lies over the canvas. */
export type Panel =
	| { kind: 'cell'; map: TLShapeId; aspect: string; approach: string }
	| { kind: 'mapSettings'; map: TLShapeId }
	/** A column. `rename`: with the caret in its name. */
	| { kind: 'approach'; map: TLShapeId; approach: string; rename?: true }
	| { kind: 'row'; map: TLShapeId; aspect: string }
	/** What can be done with a row or column. */
	| { kind: 'head'; map: TLShapeId; head: Head }
	| { kind: 'gridCell'; grid: TLShapeId; row: string; column: string }
	| { kind: 'gridSettings'; grid: TLShapeId }
	| { kind: 'impediment'; pin: TLShapeId }
	| { kind: 'tie'; tie: TLShapeId }
	| { kind: 'thread'; thread: ThreadId }
	| { kind: 'newThread'; anchor: Anchor }

const panels = perEditor(() => atom<Panel | null>('panel', null))

export const openPanel = (editor: Editor): Panel | null => panels(editor).get()

export function showPanel(editor: Editor, panel: Panel): void {
	panels(editor).set(panel)
}

export function closePanel(editor: Editor): void {
	panels(editor).set(null)
}
