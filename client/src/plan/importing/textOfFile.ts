const UTF16: readonly (readonly [first: number, second: number, encoding: string])[] = [
	[0xff, 0xfe, 'utf-16le'],
	[0xfe, 0xff, 'utf-16be'],
]
/** A stray one is no reason to refuse a table, one in so many signs is. */
const MOST_CONTROLS = 0.01

/**
 * What a spreadsheet wrote, as text with plain line ends: in UTF-8, or as Excel writes it, in Windows-1252 or UTF-16. Nothing where
 * it is no text at all.
 */
export function textOfFile(bytes: Uint8Array): string | undefined {
	const text = decoded(bytes).replaceAll(/\r\n?/g, '\n')
	const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0
	return text.includes('\0') || controls > text.length * MOST_CONTROLS ? undefined : text
}

function decoded(bytes: Uint8Array): string {
	const utf16 = UTF16.find(([first, second]) => bytes[0] === first && bytes[1] === second)
	if (utf16) return new TextDecoder(utf16[2]).decode(bytes)
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return new TextDecoder('windows-1252').decode(bytes)
	}
}
