import type { TieMeaning } from '@groundwork/shared/model/domain'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { tieMeaningLabels, tieMeaningLabelsBack } from '@groundwork/shared/text/labels'
import { tieText } from '@groundwork/shared/text/ties'
import { computed, createShapeId } from 'tldraw'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { perEditor } from '../perEditor'
import { subjectName } from './subjects'

export const isTie = (shape: TLShape | undefined): shape is TieShape => (shape?.type as string) === 'tie'

const ties = perEditor((editor) =>
	computed(
		'ties',
		(): TieShape[] => {
			const ids = editor.store.query.ids('shape', () => ({ type: { eq: 'tie' } })).get()
			return [...ids].map((id) => editor.getShape(id)).filter((shape) => isTie(shape))
		},
		// Dragging a card makes no ties.
		{ isEqual: (a: TieShape[], b: TieShape[]) => a.length === b.length && a.every((tie, i) => tie === b[i]) },
	),
)

/** Of all pages. */
export const tiesOf = (editor: Editor): TieShape[] => ties(editor).get()

/** One tie as read from one of its ends. */
export interface TieFrom {
	tie: TieShape
	/** The other end. */
	other: Subject
	/** How it is read from this end. */
	words: string
}

/** What a card or cell is tied to, in both directions. */
export function tiesAt(editor: Editor, subject: Subject): TieFrom[] {
	const key = subjectKey(subject)
	return tiesOf(editor).flatMap((tie): TieFrom[] => {
		const { from, to, meaning } = tie.props
		if (subjectKey(from) === key) return [{ tie, other: to, words: tieMeaningLabels[meaning] }]
		return subjectKey(to) === key ? [{ tie, other: from, words: tieMeaningLabelsBack[meaning] }] : []
	})
}

/** The same for ties that say the same of the same two. */
export const tieKey = ({ meaning, from, to }: TieShape['props']): string =>
	`${meaning} ${subjectKey(from)} ${subjectKey(to)}`

/** As it is read out: "Two blocks requires Grading reform". */
export const tieSentence = (editor: Editor, { meaning, from, to }: TieShape['props']): string =>
	tieText.sentence(subjectName(editor, from), tieMeaningLabels[meaning], subjectName(editor, to))

/** The same from the other end. */
export const tieSentenceBack = (editor: Editor, { meaning, from, to }: TieShape['props']): string =>
	tieText.sentence(subjectName(editor, to), tieMeaningLabelsBack[meaning], subjectName(editor, from))

/** Ties two together; what is tied like this already is not tied again. Returns the tie, old or new. */
export function makeTie(
	editor: Editor,
	meaning: TieMeaning,
	from: Subject,
	to: Subject,
): TLShapeId | undefined {
	if (subjectKey(from) === subjectKey(to)) return undefined
	const props = { meaning, from, to }
	const there = tiesOf(editor).find((tie) => tieKey(tie.props) === tieKey(props))
	if (there) return there.id
	const id = createShapeId()
	editor.markHistoryStoppingPoint('tie')
	editor.createShape<TieShape>({ id, type: 'tie', parentId: editor.getCurrentPageId(), x: 0, y: 0, props })
	return editor.getShape(id) ? id : undefined
}
