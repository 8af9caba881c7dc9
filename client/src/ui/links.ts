export interface TextPart {
	text: string
	/** Set where the text is the address of a page. */
	href?: string
}

/** Up to the next white space or a sign that no address holds unescaped. */
const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^]+/gi
/** What ends a sentence is no part of the address before it. */
const TRAILING = /[.,;:!?)\]]+$/

/** Parts a plain text into words and the addresses in it. Only http and https: no other scheme is ever made a link. */
export function findLinks(text: string): TextPart[] {
	const parts: TextPart[] = []
	let at = 0
	for (const { 0: found, index } of text.matchAll(ADDRESS)) {
		const address = found.replace(TRAILING, '')
		if (!URL.canParse(address)) continue
		if (index > at) parts.push({ text: text.slice(at, index) })
		parts.push({ text: address, href: address })
		at = index + address.length
	}
	if (at < text.length) parts.push({ text: text.slice(at) })
	return parts
}
