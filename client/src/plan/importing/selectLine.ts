/** Puts the keys into a text at one of its lines, marks it and brings it into sight. Lines count from one. */
export function selectLine(area: HTMLTextAreaElement, line: number): void {
	const lines = area.value.split('\n')
	const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
	area.focus()
	area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
	const height = area.scrollHeight / Math.max(1, lines.length)
	area.scrollTo({ top: Math.max(0, (line - 3) * height), left: 0 })
	area.scrollIntoView({ block: 'nearest' })
}
