import type { Anchor } from '@groundwork/shared/model/discussion'
import type { ThreadId } from '@groundwork/shared/model/ids'
import { atom } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { perEditor } from './perEditor'

/** The one panel that lies over the canvas. */
export type Panel =
	| { kind: 'cell'; map: TLShapeId; aspect: string; approach: string }
	| { kind: 'mapSettings'; map: TLShapeId }
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
