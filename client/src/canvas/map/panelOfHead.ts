import type { TLShapeId } from 'tldraw'
import type { Panel } from '../panels'
import type { Head } from './maps'

/** What the head of a row or column opens. */
export const panelOfHead = (map: TLShapeId, { side, key }: Head): Panel =>
	side === 'column' ? { kind: 'approach', map, approach: key } : { kind: 'row', map, aspect: key }
