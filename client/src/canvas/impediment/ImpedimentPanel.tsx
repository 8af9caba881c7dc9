import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { useCallback } from 'react'
import { useEditor } from 'tldraw'
import { anchorOnShape } from '../discussion/anchors'
import { ThreadsHere } from '../discussion/ThreadsHere'
import { closePanel } from '../panels'
import { visitSubject } from '../tie/subjects'
import { Popover } from '../ui/Popover'
import { ImpedimentDetails } from './ImpedimentDetails'
import { beginPointing } from './PointTool'

/** Everything about one impediment, beside its pin. */
export function ImpedimentPanel({ pin }: { pin: ImpedimentShape }) {
	const editor = useEditor()
	const { id, props } = pin
	const anchor = useCallback(() => editor.getShapePageBounds(id), [editor, id])
	const leave = () => {
		closePanel(editor)
		if (editor.getEditingShapeId() === id) editor.setCurrentTool('select.idle')
	}
	const close = () => {
		leave()
		editor.getContainer().focus()
	}

	return (
		<Popover label={impedimentText.name} testId="impediment-popover" anchor={anchor} onClose={close}>
			<header className="gw-popover__head">
				<h3>{impedimentText.name}</h3>
				{props.visibility === 'leaders' && <p>{impedimentText.leadersOnly}</p>}
			</header>
			<ImpedimentDetails
				pin={pin}
				onVisit={(subject) => {
					leave()
					visitSubject(editor, subject)
				}}
				onPoint={() => {
					leave()
					beginPointing(editor, id)
				}}
				onClose={close}
			>
				{props.visibility === 'team' && <ThreadsHere anchor={anchorOnShape(editor, pin)} />}
			</ImpedimentDetails>
		</Popover>
	)
}
