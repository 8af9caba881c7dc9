import { TIE_MEANINGS } from '@groundwork/shared/model/domain'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { tieMeaningLabels } from '@groundwork/shared/text/labels'
import { tieText } from '@groundwork/shared/text/ties'
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
		<Popover label={tieText.name} testId="tie-popover" anchor={anchor} onClose={close}>
			<header className="gw-popover__head">
				<h3>{words[0]}</h3>
				<p>
					<small>{tieText.otherWay}</small> {words[1]}
				</p>
			</header>
			<CodeSelect
				label={tieText.meaning}
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
					{tieText.turn}
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
					{tieText.remove}
				</button>
			</footer>
		</Popover>
	)
}
