import { canvasText } from '@groundwork/shared/text/canvas'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'

export function EmptyHint() {
	const editor = useEditor()
	const empty = useValue('empty', () => editor.getCurrentPageShapeIds().size === 0 && editor.isIn('select'), [
		editor,
	])
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	if (!empty) return null
	return (
		<div className="gw-empty" data-testid="empty-hint">
			<h2>{canvasText.emptyTitle}</h2>
			<p>{mayChange ? canvasText.emptyHint : canvasText.emptyReadOnly}</p>
		</div>
	)
}
