/** Signs that some system does not allow in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu

/** Hands the person a file made here. */
export function saveFile(name: string, type: string, content: string): void {
	const href = URL.createObjectURL(new Blob([content], { type }))
	const link = document.createElement('a')
	link.href = href
	link.download = name.replaceAll(FORBIDDEN, ' ').trim()
	link.click()
	// The browser reads it after this.
	setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
