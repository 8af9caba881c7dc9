export function initials(name: string): string {
	const words = name.trim().split(/\s+/)
	const first = [...(words[0] ?? '')][0] ?? '?'
	const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
	return (first + last).toLocaleUpperCase()
}

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** Black or white, whichever reads better on `colour` (a six-digit hex colour). */
export function inkOn(colour: string): string {
	const value = Number.parseInt(colour.slice(1), 16)
	if (!/^#[0-9a-f]{6}$/i.test(colour)) return '#ffffff'
	const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 255, value & 255].map((part) =>
		channel(part / 255),
	)
	const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
	return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#ffffff' : '#101414'
}
