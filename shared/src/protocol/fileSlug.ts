/** `Our plan, 2027` → `our-plan-2027`: how a board's title begins the name of a file that every system takes. */
export function fileSlug(title: string): string {
	const slug = title
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
	return slug || 'board'
}
