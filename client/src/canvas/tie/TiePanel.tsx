import { TIE_MEANINGS } from '@groundwork/shared/model/domain'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { tieFormText } from '@groundwork/shared/text/tieForms'
import { tieMeaningLabels } from '@groundwork/shared/text/labels'
import { useCallback } from 'react'
import { Box, useEditor, useValue } from 'tldraw'
import { AuthorshipLine } from '../authorship/AuthorshipLine'
import { CodeSelect } from '../ui/CodeSelect'
import { Popover } from '../ui/Popover'
import type { TieGeometry } from './TieGeometry'
import { tieSentence, tieSentenceBack } from './ties'

/** What a tie means, in words from both ends: to change it, to turn it around, to delete it. */
export function TiePanel({ tie }: { tie: TieShape }) {
	const editor = useEditor()
	const { id } = tie
	const anchor = useCallback(() => {
		const shape = editor.getShape(id)
		if (!shape) return undefined
		const { label } = editor.getShapeGeometry<TieGeometry>(shape)
		return Box.FromPoints(editor.getShapePageTransform(id).applyToPoints(label.corners))
	}, [editor, id])
	const words = useValue(
		'tie in words',
		() => [tieSentence(editor, tie.props), tieSentenceBack(editor, tie.props)],
		[editor, tie],
	)
	const put = (props: Partial<TieShape['props']>) => {
		editor.markHistoryStoppingPoint('change tie')
		editor.updateShape<TieShape>({ id, type: 'tie', props })
	}
	const close = () => {
		editor.setCurrentTool('select.idle')
		editor.getContainer().focus()
	}
	return (
		<Popover label={tieFormText.name} testId="tie-popover" anchor={anchor} onClose={close}>
			<header className="gw-popover__head">
				<h3>{words[0]}</h3>
				<p>
					<small>{tieFormText.otherWay}</small> {words[1]}
				</p>
			</header>
			<CodeSelect
				label={tieFormText.meaning}
				codes={TIE_MEANINGS}
				labels={tieMeaningLabels}
				value={tie.props.meaning}
				testId="tie-meaning"
				first
				onChange={(meaning) => put({ meaning })}
			/>
			<AuthorshipLine shape={tie} />
			<footer className="gw-popover__foot">
				<button
					type="button"
					className="gw-button"
					data-testid="tie-turn"
					onClick={() => put({ from: tie.props.to, to: tie.props.from })}
				>
					{tieFormText.turn}
				</button>
				<button
					type="button"
					className="gw-button gw-button--danger"
					data-testid="tie-delete"
					onClick={() => {
						close()
						editor.markHistoryStoppingPoint('delete tie')
						editor.deleteShape(id)
					}}
				>
					{tieFormText.remove}
				</button>
			</footer>
		</Popover>
	)
}
