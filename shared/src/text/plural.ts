/** How a language writes a number, and which of two forms of a noun it takes. */
export function pluralIn(locale: string) {
	const rules = new Intl.PluralRules(locale)
	const digits = new Intl.NumberFormat(locale)
	return (count: number, one: string, many: string) =>
		`${digits.format(count)}\u00a0${rules.select(count) === 'one' ? one : many}`
}
