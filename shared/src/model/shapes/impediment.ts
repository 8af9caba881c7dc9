import type { RecordProps, TLBaseShape, TLShapeId } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import { IMPEDIMENT_KINDS, IMPEDIMENT_STATUSES, LEVELS, VISIBILITIES } from '../domain.js'
import type { ImpedimentKind, ImpedimentStatus, Level, Visibility } from '../domain.js'

/** What an impediment stands in the way of: a cell of a map, or a card. */
export type ImpedimentTie =
	| { kind: 'cell'; map: TLShapeId; aspect: string; approach: string }
	| { kind: 'card'; card: TLShapeId }

/** What stands in the way; raised and annotated by leaders, pinned to cells and cards. */
export interface ImpedimentShapeProps {
	statement: string
	kind: ImpedimentKind
	/** Who can remove it. */
	level: Level
	/** 1 (a nuisance) to 5 (stops the plan). */
	severity: number
	status: ImpedimentStatus
	/** Decides the layer the record lives in: publishing moves it from `leaders` to `review`. */
	visibility: Visibility
	/** By `tieKey`, so that two leaders can tie it to two things at once. */
	ties: Record<string, ImpedimentTie>
}

export type ImpedimentShape = TLBaseShape<'impediment', ImpedimentShapeProps>

export const tieKey = (tie: ImpedimentTie): string =>
	tie.kind === 'cell' ? `cell ${tie.map} ${tie.aspect} ${tie.approach}` : `card ${tie.card}`

const shapeId = T.string.check('shapeId', (value) => {
	if (!value.startsWith('shape:'))
		throw new T.ValidationError(`Expected the id of a shape, got ${value.slice(0, 80)}`)
}) as unknown as T.Validator<TLShapeId>

const tie = T.union('kind', {
	cell: T.object({ kind: T.literal('cell'), map: shapeId, aspect: T.string, approach: T.string }),
	card: T.object({ kind: T.literal('card'), card: shapeId }),
}) as unknown as T.Validator<ImpedimentTie>

export const impedimentShapeProps: RecordProps<ImpedimentShape> = {
	statement: T.string,
	kind: T.literalEnum(...IMPEDIMENT_KINDS),
	level: T.literalEnum(...LEVELS),
	severity: T.literalEnum(1, 2, 3, 4, 5) as T.Validatable<number>,
	status: T.literalEnum(...IMPEDIMENT_STATUSES),
	visibility: T.literalEnum(...VISIBILITIES),
	ties: T.dict(T.string, tie),
}

export const IMPEDIMENT_DEFAULTS: ImpedimentShapeProps = {
	statement: '',
	kind: 'policy',
	level: 'school',
	severity: 3,
	status: 'raised',
	visibility: 'leaders',
	ties: {},
}
