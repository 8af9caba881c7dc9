import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { QUESTIONS } from '@groundwork/shared/model/domain'
import { GRID_SIZES } from '@groundwork/shared/model/shapes/gridLayout'
import { gridText } from '@groundwork/shared/text/grids'
import { questionWordings } from '@groundwork/shared/text/labels'
import { questionText } from '@groundwork/shared/text/questions'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { showPanel } from '../panels'
import { responseTo } from '../questions/boardQuestions'
import { QuestionState } from '../questions/QuestionState'
import { ownPointer } from '../ui/useOwnKeys'

/** Which question it is, as the team is asked, and how far the answer is. */
export function GridHeader({ grid }: { grid: GridShape }) {
	const editor = useEditor()
	const question = grid.props.grid
	const { rows, columns } = gridSpec(question)
	const settable = useValue('may set', () => mayDraw(editor) && (rows.own || columns.own), [
		editor,
		rows,
		columns,
	])
	const response = useValue('response', () => responseTo(editor, question), [editor, question])
	return (
		<div className="gw-grid__title" style={{ height: GRID_SIZES.titleHeight }}>
			<div>
				<p>
					{questionText.ordinal(QUESTIONS.indexOf(question) + 1, QUESTIONS.length)}
					{response && <QuestionState status={response.props.status} />}
				</p>
				<h2>{questionWordings[question]}</h2>
			</div>
			{settable && (
				<button
					type="button"
					className="gw-button"
					data-testid="grid-settings"
					{...ownPointer}
					onClick={() => showPanel(editor, { kind: 'gridSettings', grid: grid.id })}
				>
					{gridText.settings}
				</button>
			)}
		</div>
	)
}
