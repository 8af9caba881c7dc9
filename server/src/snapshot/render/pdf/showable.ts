/**
 * What of a text can be drawn: line ends as `\n`, every other blank as a space, nothing that cannot be seen anyway, and in the
 * place of a character that the font does not have its number in brackets. None goes without a trace.
 */
export function showable(text: string, has: (codePoint: number) => boolean): string {
	let shown = ''
	for (const character of text.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')) {
		if (character === '\n') shown += character
		else if (/\p{Default_Ignorable_Code_Point}/u.test(character)) continue
		else if (/\s/.test(character)) shown += character === '\u00a0' || character === '\u202f' ? '\u00a0' : ' '
		else shown += has(character.codePointAt(0)!) && isPrintable(character) ? character : numbered(character)
	}
	return shown
}

const isPrintable = (character: string) => !/[\p{Control}\p{Surrogate}\p{Private_Use}]/u.test(character)

const numbered = (character: string) =>
	`[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`
