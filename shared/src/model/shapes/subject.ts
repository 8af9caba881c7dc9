import type { TLShapeId } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'

/** What an impediment stands in the way of, and what a tie leads from and to: a cell of a map, or a card. */
export type Subject =
	| { kind: 'cell'; map: TLShapeId; aspect: string; approach: string }
	| { kind: 'card'; card: TLShapeId }

/** The same for the same subject, so that what is tied twice at once is tied once. */
export const subjectKey = (subject: Subject): string =>
	subject.kind === 'cell'
		? `cell ${subject.map} ${subject.aspect} ${subject.approach}`
		: `card ${subject.card}`

const shapeId = T.string.check('shapeId', (value) => {
	if (!value.startsWith('shape:'))
		throw new T.ValidationError(`Expected the id of a shape, got ${value.slice(0, 80)}`)
}) as unknown as T.Validator<TLShapeId>

export const subjectValidator = T.union('kind', {
	cell: T.object({ kind: T.literal('cell'), map: shapeId, aspect: T.string, approach: T.string }),
	card: T.object({ kind: T.literal('card'), card: shapeId }),
}) as unknown as T.Validator<Subject>
