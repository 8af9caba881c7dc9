import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** What both A4 and Letter have room for in landscape, within the margins that the style sheet asks for and below the title. CSS pixels. */
const SHEET = { width: 975, height: 640 }

/**
 * What is in sight of the canvas is what is printed, on one sheet: it keeps the size it has on the screen, so that nothing is laid
 * out anew, is made smaller as a whole, and is light. The style sheet reads how large it was and how much smaller it becomes.
 */
export function useCanvasOnPaper(): RefObject<HTMLDivElement | null> {
	const canvas = useRef<HTMLDivElement>(null)
	useEffect(() => {
		let dark: Element | null = null
		const prepare = () => {
			const element = canvas.current
			if (!element) return
			const { offsetWidth: width, offsetHeight: height } = element
			const scale = Math.min(1, SHEET.width / width, SHEET.height / height)
			const { style } = document.documentElement
			style.setProperty('--canvas-width', `${width}px`)
			style.setProperty('--canvas-height', `${height}px`)
			style.setProperty('--canvas-on-paper', String(scale))
			dark = element.querySelector('.tl-theme__dark')
			dark?.classList.replace('tl-theme__dark', 'tl-theme__light')
		}
		const darken = () => dark?.classList.replace('tl-theme__light', 'tl-theme__dark')
		window.addEventListener('beforeprint', prepare)
		window.addEventListener('afterprint', darken)
		return () => {
			window.removeEventListener('beforeprint', prepare)
			window.removeEventListener('afterprint', darken)
		}
	}, [])
	return canvas
}
