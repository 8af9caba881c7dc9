import { useEditor } from 'tldraw'
import { DialogNotLoaded } from '../../ui/DialogNotLoaded'
import { closePanel } from '../panels'

/** In place of a panel whose code could not be fetched. */
export function PanelNotLoaded({ retry }: { retry: () => void }) {
	const editor = useEditor()
	const close = () => {
		closePanel(editor)
		if (editor.getEditingShapeId()) editor.setCurrentTool('select.idle')
	}
	return <DialogNotLoaded retry={retry} onClose={close} />
}
