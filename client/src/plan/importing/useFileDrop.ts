import { useEffect, useEffectEvent, useState } from 'react'
import type { RefObject } from 'react'

/** Files let go anywhere over the dialog around an element. Returns whether somebody holds one over it. */
export function useFileDrop(
	inside: RefObject<HTMLElement | null>,
	onFiles: (files: readonly File[]) => void,
): boolean {
	const [over, setOver] = useState(false)
	const take = useEffectEvent(onFiles)
	useEffect(() => {
		const dialog = inside.current?.closest('dialog')
		if (!dialog) return undefined
		const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
		const onDragOver = (event: DragEvent) => {
			if (!holdsFiles(event)) return
			event.preventDefault()
			setOver(true)
		}
		const onDragLeave = ({ relatedTarget }: DragEvent) => {
			if (!(relatedTarget instanceof Node) || !dialog.contains(relatedTarget)) setOver(false)
		}
		const onDrop = (event: DragEvent) => {
			setOver(false)
			if (!holdsFiles(event)) return
			// The browser would leave the board and show the file.
			event.preventDefault()
			take([...(event.dataTransfer?.files ?? [])])
		}
		dialog.addEventListener('dragover', onDragOver)
		dialog.addEventListener('dragleave', onDragLeave)
		dialog.addEventListener('drop', onDrop)
		return () => {
			dialog.removeEventListener('dragover', onDragOver)
			dialog.removeEventListener('dragleave', onDragLeave)
			dialog.removeEventListener('drop', onDrop)
		}
	}, [inside])
	return over
}
