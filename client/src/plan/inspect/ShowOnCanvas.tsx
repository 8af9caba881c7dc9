import type { FindingSubject } from '@groundwork/shared/plan/Plan'
import { inspectText } from '@groundwork/shared/text/inspect'
import { useEditor } from 'tldraw'
import { Button } from '../../ui/Button'
import { showOnCanvas } from '../showOnCanvas'

export function ShowOnCanvas({ subject }: { subject: FindingSubject }) {
	const editor = useEditor()
	return (
		<Button icon="canvas" onClick={() => showOnCanvas(editor, subject)}>
			{inspectText.showOnCanvas}
		</Button>
	)
}
