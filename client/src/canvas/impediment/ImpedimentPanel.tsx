import type { ImpedimentShape, ImpedimentShapeProps } from '@groundwork/shared/model/shapes/impediment'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { useCallback } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayWrite } from '../access'
import { AuthorshipLine } from '../authorship/AuthorshipLine'
import { anchorOnShape } from '../discussion/anchors'
import { ThreadsHere } from '../discussion/ThreadsHere'
import { closePanel } from '../panels'
import type { LiveText } from '../typing/LiveText'
import { Popover } from '../ui/Popover'
import { ImpedimentFacts } from './ImpedimentFacts'
import { ImpedimentFields } from './ImpedimentFields'
import { TieList } from './TieList'
import { isImpediment } from './ties'

/** Everything about one impediment: to edit for those who may, else to read. */
export function ImpedimentPanel({ pin }: { pin: ImpedimentShape }) {
	const editor = useEditor()
	const { id, props } = pin
	const anchor = useCallback(() => editor.getShapePageBounds(id), [editor, id])
	const mayEdit = useValue('may edit', () => mayWrite(editor, pin), [editor, pin])
	const put = (part: Partial<ImpedimentShapeProps>) =>
		editor.updateShape<ImpedimentShape>({ id, type: 'impediment', props: part })
	const statement: LiveText = {
		read: () => {
			const now = editor.getShape(id)
			return isImpediment(now) ? now.props.statement : undefined
		},
		write: (value) => put({ statement: value }),
	}
	const mark = () => editor.markHistoryStoppingPoint('edit impediment')
	const close = () => {
		closePanel(editor)
		if (editor.getEditingShapeId() === id) editor.setCurrentTool('select.idle')
		editor.getContainer().focus()
	}

	return (
		<Popover label={impedimentText.name} testId="impediment-popover" anchor={anchor} onClose={close}>
			<header className="gw-popover__head">
				<h3>{impedimentText.name}</h3>
			</header>
			{mayEdit ? (
				<ImpedimentFields pin={pin} statement={statement} mark={mark} put={put} />
			) : (
				<ImpedimentFacts pin={pin} />
			)}
			<TieList pin={pin} mayEdit={mayEdit} />
			<AuthorshipLine shape={pin} />
			{props.visibility === 'team' && <ThreadsHere anchor={anchorOnShape(editor, pin)} />}
			{mayEdit && (
				<footer className="gw-popover__foot">
					<Publishing
						published={props.visibility === 'team'}
						onChange={(visibility) => {
							mark()
							put({ visibility })
						}}
					/>
					<button
						type="button"
						className="gw-button gw-button--danger"
						data-testid="impediment-delete"
						onClick={() => {
							close()
							mark()
							editor.deleteShape(id)
						}}
					>
						{impedimentText.deleteIt}
					</button>
				</footer>
			)}
		</Popover>
	)
}

interface PublishingProps {
	published: boolean
	onChange: (visibility: ImpedimentShapeProps['visibility']) => void
}

function Publishing({ published, onChange }: PublishingProps) {
	return (
		<div className="gw-publishing">
			<button
				type="button"
				className="gw-button gw-button--strong"
				data-testid="impediment-publish"
				onClick={() => onChange(published ? 'leaders' : 'team')}
			>
				{published ? impedimentText.withdraw : impedimentText.publish}
			</button>
			<small>{published ? impedimentText.withdrawHint : impedimentText.publishHint}</small>
		</div>
	)
}
