interface Line {
	key: string
}

/** The cell a key leads to from another, as `row:column`; `undefined` where the key is for something else. */
export function stepTo(
	{ key, ctrlKey, metaKey, altKey }: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean },
	from: string,
	rows: readonly Line[],
	columns: readonly Line[],
): string | undefined {
	if (metaKey || altKey) return undefined
	const [row = '', column = ''] = from.split(':')
	const y = rows.findIndex((one) => one.key === row)
	const x = columns.findIndex((one) => one.key === column)
	const to = (nextY: number, nextX: number) => {
		const [nextRow, nextColumn] = [rows[nextY], columns[nextX]]
		return nextRow && nextColumn ? `${nextRow.key}:${nextColumn.key}` : undefined
	}
	const [lastY, lastX] = [rows.length - 1, columns.length - 1]
	switch (key) {
		case 'ArrowUp':
			return to(y - 1, x)
		case 'ArrowDown':
			return to(y + 1, x)
		case 'ArrowLeft':
			return to(y, x - 1)
		case 'ArrowRight':
			return to(y, x + 1)
		case 'Home':
			return to(ctrlKey ? 0 : y, 0)
		case 'End':
			return to(ctrlKey ? lastY : y, lastX)
		default:
			return undefined
	}
}
