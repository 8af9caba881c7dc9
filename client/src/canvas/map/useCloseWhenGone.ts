import { headMenuText } from '@groundwork/shared/text/mapForms'
import { useEffect } from 'react'
import { useEditor, useToasts } from 'tldraw'
import { closePanel } from '../panels'

/** Closes the panel of a row, column or cell that somebody removed, and says so: nothing was lost by a slip of one's own. */
export function useCloseWhenGone(gone: boolean): void {
	const editor = useEditor()
	const { addToast } = useToasts()
	useEffect(() => {
		if (!gone) return
		closePanel(editor)
		// The letters on their way to what is gone would choose tools.
		editor.blur()
		addToast({ title: headMenuText.goneTitle, description: headMenuText.goneHint, severity: 'warning' })
	}, [editor, addToast, gone])
}
