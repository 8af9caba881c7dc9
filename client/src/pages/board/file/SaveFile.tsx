import { useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { savingAsFile } from '../../../canvas/tldr/savingAsFile'
import { DialogNotLoaded } from '../../../ui/DialogNotLoaded'
import { onDemand } from '../../../ui/onDemand'

const SaveFileDialog = onDemand(() => import('./SaveFileDialog'), DialogNotLoaded)

/** The dialog in which the board is saved as a file, once somebody asks for it. */
export function SaveFile({ editor, title }: { editor: Editor; title: string }) {
	const asked = savingAsFile(editor)
	const open = useValue(asked)
	return open ? <SaveFileDialog editor={editor} title={title} onClose={() => asked.set(false)} /> : null
}
