import type { RecordProps, TLBaseShape } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import { TIE_MEANINGS } from '../domain.js'
import type { TieMeaning } from '../domain.js'
import { subjectValidator } from './subject.js'
import type { Subject } from './subject.js'

/**
 * What one card or cell says of another: `from` requires `to`, ripples into it, and so on. Drawn as a labelled line that follows
 * both; one whose end is gone is not shown, and is back with it when the deletion is undone.
 */
export interface TieShapeProps {
	meaning: TieMeaning
	from: Subject
	to: Subject
}

export type TieShape = TLBaseShape<'tie', TieShapeProps>

export const tieShapeProps: RecordProps<TieShape> = {
	meaning: T.literalEnum(...TIE_MEANINGS),
	from: subjectValidator,
	to: subjectValidator,
}
