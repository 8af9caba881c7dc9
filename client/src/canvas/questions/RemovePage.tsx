import { canvasText } from '@groundwork/shared/text/canvas'
import { questionText } from '@groundwork/shared/text/questions'
import { useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { LineSign } from '../../ui/LineSign'
import { mayDraw, mayWrite } from '../access'
import { notify } from '../ui/notify'

/** What came with a file goes again, also once the step of undo is gone. */
export default function RemovePage() {
	const editor = useEditor()
	const mayRemove = useValue('may remove a page', () => mayDraw(editor), [editor])
	if (!mayRemove) return null
	return (
		<button
			type="button"
			className="gw-questionbar__step"
			aria-label={questionText.removePage}
			title={questionText.removePage}
			data-testid="remove-page"
			onClick={() => removePage(editor)}
		>
			<LineSign path="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9" box={16} />
		</button>
	)
}

/** The page that is shown, with all that lies on it, in one step of undo. */
function removePage(editor: Editor): void {
	const page = editor.getCurrentPageId()
	const shapes = [...editor.getPageShapeIds(page)].flatMap((id) => editor.getShape(id) ?? [])
	if (!shapes.every((shape) => mayWrite(editor, shape))) {
		const { notAllowedTitle: title, notAllowedImpediment: description } = canvasText
		notify(editor, { title, description, severity: 'warning' })
		return
	}
	editor.markHistoryStoppingPoint('remove page')
	editor.run(() => {
		editor.store.remove(shapes.map(({ id }) => id))
		editor.deletePage(page)
	})
	editor.getContainer().focus()
	notify(editor, { title: questionText.pageRemoved, severity: 'info' })
}
