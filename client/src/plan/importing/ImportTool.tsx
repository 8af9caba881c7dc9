import { bringText } from '@groundwork/shared/text/importing'
import { useEffect, useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { Button } from '../../ui/Button'
import { DialogNotLoaded } from '../../ui/DialogNotLoaded'
import { onDemand } from '../../ui/onDemand'
import { draftOf } from './draft'

const ImportDialog = onDemand(() => import('./ImportDialog'), DialogNotLoaded)

interface ImportToolProps {
	open: boolean
	onOpen: () => void
	onClose: () => void
	onAdded: () => void
}

/** The way to bring changes along, and back to those that somebody began to bring. */
export function ImportTool({ open, onOpen, onClose, onAdded }: ImportToolProps) {
	const editor = useEditor()
	const begun = useValue('begun to bring changes', () => draftOf(editor).get().text !== '', [editor])
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => {
		const own = button.current
		if (!open) return undefined
		return () => {
			// What opened it may be gone with the empty table it stood in.
			if (document.activeElement === document.body) own?.focus()
		}
	}, [open])
	return (
		<>
			<Button ref={button} icon="upload" data-testid="import-open" onClick={onOpen}>
				{begun ? bringText.goOn : bringText.open}
			</Button>
			{open ? <ImportDialog onClose={onClose} onAdded={onAdded} /> : null}
		</>
	)
}
