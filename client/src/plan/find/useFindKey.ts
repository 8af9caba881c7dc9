import { useEffect } from 'react'

/** The browser's own search finds only what is drawn. Pressed a second time, it is the browser's after all. */
export function useFindKey(open: boolean, onFind: () => void): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'f'
			if (!isFind || open || document.querySelector('dialog:modal')) return
			event.preventDefault()
			onFind()
		}
		document.addEventListener('keydown', onKey, { capture: true })
		return () => document.removeEventListener('keydown', onKey, { capture: true })
	}, [open, onFind])
}
