import { failureText } from '@groundwork/shared/text/app'
import { useEditor } from 'tldraw'
import { ErrorNote } from '../../ui/ErrorNote'
import { closePanel } from '../panels'
import { Popover } from './Popover'

const nowhere = () => undefined

/** In place of a panel whose code could not be fetched. */
export function PanelNotLoaded({ retry }: { retry: () => void }) {
	const editor = useEditor()
	const close = () => {
		closePanel(editor)
		if (editor.getEditingShapeId()) editor.setCurrentTool('select.idle')
	}
	return (
		<Popover label={failureText.part.message} testId="panel-not-loaded" anchor={nowhere} onClose={close}>
			<ErrorNote error={failureText.part} onRetry={retry} />
		</Popover>
	)
}
