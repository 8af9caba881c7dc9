import { pointText } from '@groundwork/shared/text/hints'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentDetailsText } from '@groundwork/shared/text/impediments'
import { useEffect } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { ImpedimentDetails } from '../../canvas/impediment/ImpedimentDetails'
import { isImpediment } from '../../canvas/impediment/ties'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { showOnCanvas } from '../showOnCanvas'

interface DetailsDialogProps {
	id: TLShapeId
	onClose: () => void
}

/** Everything about one impediment, over the register. Gone where somebody deletes it. */
export function DetailsDialog({ id, onClose }: DetailsDialogProps) {
	const editor = useEditor()
	const pin = useValue(
		'impediment in the dialog',
		() => {
			const shape = editor.getShape(id)
			return isImpediment(shape) ? shape : undefined
		},
		[editor, id],
	)
	const gone = !pin
	useEffect(() => {
		if (gone) onClose()
	}, [gone, onClose])
	if (!pin) return null
	return (
		<Dialog
			heading={impedimentText.name}
			onClose={onClose}
			footer={
				<>
					<Button onClick={() => showOnCanvas(editor, { kind: 'impediment', impediment: id })}>
						{impedimentDetailsText.showOnCanvas}
					</Button>
					<Button kind="primary" data-testid="register-done" onClick={onClose}>
						{pointText.done}
					</Button>
				</>
			}
		>
			<div data-testid="register-details">
				<ImpedimentDetails pin={pin} onVisit={(subject) => showOnCanvas(editor, subject)} onClose={onClose} />
			</div>
		</Dialog>
	)
}
