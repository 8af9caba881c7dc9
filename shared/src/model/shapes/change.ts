import type { RecordProps, TLBaseShape } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import { CHANGE_STATUSES, HORIZONS } from '../domain.js'
import type { ChangeStatus, Horizon } from '../domain.js'

/** What the team will do: from today's practice to the new one. `w` is in page units; the height follows the text. */
export interface ChangeShapeProps {
	w: number
	title: string
	from: string
	to: string
	/** Key of the row it belongs to, as the map names it; empty when it lies on no cell. */
	aspect: string
	/** Key of the column it belongs to; empty when it lies on no cell. */
	approach: string
	owner: string
	horizon: Horizon
	status: ChangeStatus
}

export type ChangeShape = TLBaseShape<'change', ChangeShapeProps>

export const changeShapeProps: RecordProps<ChangeShape> = {
	w: T.nonZeroNumber,
	title: T.string,
	from: T.string,
	to: T.string,
	aspect: T.string,
	approach: T.string,
	owner: T.string,
	horizon: T.literalEnum(...HORIZONS),
	status: T.literalEnum(...CHANGE_STATUSES),
}

export const CHANGE_DEFAULTS: ChangeShapeProps = {
	w: 280,
	title: '',
	from: '',
	to: '',
	aspect: '',
	approach: '',
	owner: '',
	horizon: 'not_planned',
	status: 'idea',
}
