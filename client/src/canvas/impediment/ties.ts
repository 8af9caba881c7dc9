import { isStanding } from '@groundwork/shared/model/domain'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import type { Box, Editor, TLShape } from 'tldraw'
import { isCard } from '../card/cards'
import { cellAt, cellBounds } from '../map/maps'
import { shapesOnBoard } from '../wholeBoard'

export const isImpediment = (shape: TLShape | undefined): shape is ImpedimentShape =>
	(shape?.type as string) === 'impediment'

/** Of all pages. */
export const impedimentsOf = (editor: Editor): ImpedimentShape[] =>
	shapesOnBoard(editor, 'impediment').filter((shape) => isImpediment(shape))

/** What has been removed or waived stands in nobody's way any more. */
export const stands = ({ props }: ImpedimentShape) => isStanding(props.status)

export const tiedTo = (editor: Editor, what: Subject): ImpedimentShape[] =>
	impedimentsOf(editor).filter((pin) => subjectKey(what) in pin.props.ties)

/** Where the thing lies that a tie names; nothing if it is gone. */
export const tieBounds = (editor: Editor, what: Subject): Box | undefined =>
	what.kind === 'cell' ? cellBounds(editor, what) : editor.getShapePageBounds(what.card)

/** What an impediment put at this point would stand in the way of: the card there, else the cell. */
export function tieAt(editor: Editor, point: { x: number; y: number }): Subject | undefined {
	const card = editor.getShapesAtPoint(point, { hitInside: true }).find((shape) => isCard(shape))
	if (card) return { kind: 'card', card: card.id }
	const cell = cellAt(editor, point)
	return cell && { kind: 'cell', ...cell }
}

export function tie(editor: Editor, pin: ImpedimentShape, to: Subject): void {
	editor.markHistoryStoppingPoint('tie impediment')
	write(editor, pin, { ...pin.props.ties, [subjectKey(to)]: to })
}

export function untie(editor: Editor, pin: ImpedimentShape, key: string): void {
	editor.markHistoryStoppingPoint('untie impediment')
	const { [key]: _untied, ...ties } = pin.props.ties
	write(editor, pin, ties)
}

function write(editor: Editor, pin: ImpedimentShape, ties: ImpedimentShape['props']['ties']): void {
	editor.updateShape<ImpedimentShape>({ id: pin.id, type: 'impediment', props: { ties } })
}
