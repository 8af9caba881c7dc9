/** Numbers with their nouns. */

export const plural = (count: number, one: string, many: string) =>
	`${count.toLocaleString('en-GB')}\u00a0${count === 1 ? one : many}`

export const changes = (count: number) => plural(count, 'change', 'changes')

export const people = (count: number) => plural(count, 'person', 'people')
