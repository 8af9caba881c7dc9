import { LIMITS } from '@groundwork/shared/protocol/limits'
import { getIndicesAbove, isShape } from 'tldraw'
import type { IndexKey, TLPage, TLRecord } from 'tldraw'

/** The same records, their pages behind those of the board and called unlike any of these. Those with nothing on them are left out. */
export function asFurtherPages(
	records: readonly TLRecord[],
	{ last, taken, unnamed }: { last: IndexKey | undefined; taken: Iterable<string>; unnamed: string },
): { records: TLRecord[]; pages: TLPage[] } {
	const names = new Set(taken)
	const sorted = pagesOf(records)
	const indices = getIndicesAbove(last, sorted.length)
	const pages = sorted.map((page, at): TLPage => {
		const name = freeName(page.name.trim().slice(0, LIMITS.titleLength) || unnamed, names)
		names.add(name)
		return { ...page, name, index: indices[at]! }
	})
	return { records: [...pages, ...records.filter(({ typeName }) => typeName !== 'page')], pages }
}

function pagesOf(records: readonly TLRecord[]): TLPage[] {
	const parents = new Set<string>(records.flatMap((record) => (isShape(record) ? record.parentId : [])))
	return records
		.filter((record): record is TLPage => record.typeName === 'page' && parents.has(record.id))
		.toSorted((a, b) => (a.index === b.index ? (a.id < b.id ? -1 : 1) : a.index < b.index ? -1 : 1))
}

/** `Plan`, then `Plan 2`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name
	let number = 2
	while (taken.has(`${name} ${number}`)) number++
	return `${name} ${number}`
}
