/**
 * Whoever presses a button that goes away with what it did must not lose her place: the panel it lay in takes the focus, so that
 * the next Tab and Escape are its own. No browser says that a removed element had the focus. Returns the way to stop.
 */
export function keepFocus(panel: HTMLElement): () => void {
	let holds = panel.contains(panel.ownerDocument.activeElement)
	const enter = () => {
		holds = true
	}
	const leave = ({ relatedTarget }: FocusEvent) => {
		if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) holds = false
	}
	const observer = new MutationObserver(() => {
		const { activeElement, body } = panel.ownerDocument
		if (holds && (!activeElement || activeElement === body)) panel.focus({ preventScroll: true })
	})
	panel.addEventListener('focusin', enter)
	panel.addEventListener('focusout', leave)
	observer.observe(panel, { childList: true, subtree: true })
	return () => {
		observer.disconnect()
		panel.removeEventListener('focusin', enter)
		panel.removeEventListener('focusout', leave)
	}
}
