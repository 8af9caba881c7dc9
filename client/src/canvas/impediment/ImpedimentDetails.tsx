import type { ImpedimentShape, ImpedimentShapeProps } from '@groundwork/shared/model/shapes/impediment'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { impedimentFormText } from '@groundwork/shared/text/impediments'
import type { ReactNode } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayWrite } from '../access'
import { ImpedimentFacts } from './ImpedimentFacts'
import { ImpedimentForm } from './ImpedimentForm'
import { Raised } from './Raised'
import { TieList } from './TieList'
import './details.css'

interface ImpedimentDetailsProps {
	pin: ImpedimentShape
	onVisit: (subject: Subject) => void
	onPoint?: () => void
	/** Before it is deleted. */
	onClose: () => void
	/** What else belongs to it where it is shown. */
	children?: ReactNode
}

/** Everything about one impediment, on the canvas and in the register: to edit for those who may, else to read. */
export function ImpedimentDetails({ pin, onVisit, onPoint, onClose, children }: ImpedimentDetailsProps) {
	const editor = useEditor()
	const { id, props } = pin
	const mayEdit = useValue('may edit', () => mayWrite(editor, pin), [editor, pin])
	const mark = () => editor.markHistoryStoppingPoint('edit impediment')
	return (
		<div className="gw-impediment">
			{mayEdit ? <ImpedimentForm pin={pin} /> : <ImpedimentFacts pin={pin} />}
			<TieList pin={pin} mayEdit={mayEdit} onVisit={onVisit} onPoint={onPoint} />
			<Raised pin={pin} />
			{children}
			{mayEdit && (
				<footer className="gw-popover__foot">
					<Publishing
						published={props.visibility === 'team'}
						onChange={(visibility) => {
							mark()
							editor.updateShape<ImpedimentShape>({ id, type: 'impediment', props: { visibility } })
						}}
					/>
					<button
						type="button"
						className="gw-button gw-button--danger"
						data-testid="impediment-delete"
						onClick={() => {
							onClose()
							mark()
							editor.deleteShape(id)
						}}
					>
						{impedimentFormText.deleteIt}
					</button>
				</footer>
			)}
		</div>
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
				{published ? impedimentFormText.withdraw : impedimentFormText.publish}
			</button>
			<small>{published ? impedimentFormText.withdrawHint : impedimentFormText.publishHint}</small>
		</div>
	)
}
