import { layerOf } from '@groundwork/shared/model/layerOf'
import type { Layer, LayerAccess } from '@groundwork/shared/model/roles'
import { atom } from 'tldraw'
import type { Editor, TLRecord } from 'tldraw'
import { perEditor } from './perEditor'

export type BoardAccess = Record<Layer, LayerAccess>

const READ_ONLY: BoardAccess = { canvas: 'read', review: 'read', leaders: 'none', discussion: 'read' }

/** What this person may do, layer by layer. Nothing until the board says so. */
export const boardAccess = perEditor(() => atom<BoardAccess>('board access', READ_ONLY))

export const mayWrite = (editor: Editor, record: TLRecord): boolean =>
	boardAccess(editor).get()[layerOf(record)] === 'write'

export const mayDraw = (editor: Editor): boolean => boardAccess(editor).get().canvas === 'write'

/** Impediments start among leaders, so whoever may write there may raise one. */
export const mayRaiseImpediments = (editor: Editor): boolean => boardAccess(editor).get().leaders === 'write'
