/** The day where the reader is, as the plan writes days. */
export function today(now = new Date()): string {
	const part = (number: number) => String(number).padStart(2, '0')
	return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
