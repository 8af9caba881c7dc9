/** Signs that some system does not allow in the name of a file, and those that turn the direction in which it is read. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]+/gu

/** A name that every system takes. One that begins with a dot would be hidden. */
export const fileNameOf = (words: string): string =>
	words
		.replaceAll(FORBIDDEN, ' ')
		.replaceAll(/\s+/g, ' ')
		.replace(/^[\s.]+/, '')
		.trim()

/** Hands the person a file made here. */
export function saveFile(name: string, type: string, content: BlobPart): void {
	const href = URL.createObjectURL(new Blob([content], { type }))
	const link = document.createElement('a')
	link.href = href
	link.download = fileNameOf(name)
	link.click()
	// The browser reads it after this.
	setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
