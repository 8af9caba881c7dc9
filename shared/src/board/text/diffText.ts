import diff from 'fast-diff'
import type { Splice } from './splices.js'

/** Letter by letter the work grows with the product of the lengths: up to 4,000 letters each it is a tenth of a second. */
const MOST_WORK = 4000 * 4000

/** The change that leads from one text to the other, letter by letter. Never splits a character of two code units. */
export function diffText(from: string, to: string): Splice[] {
	const start = commonStart(from, to)
	const end = commonEnd(from, to, start)
	const removed = from.slice(start, from.length - end)
	const inserted = to.slice(start, to.length - end)
	if (!removed && !inserted) return []
	if (
		!removed ||
		!inserted ||
		removed.length * inserted.length > MOST_WORK ||
		isTorn(removed) ||
		isTorn(inserted)
	)
		return [{ at: start, removed, inserted }]
	return finely(removed, inserted, start)
}

/** fast-diff 1.3.0 never returns from a half of a surrogate pair on both sides of a letter. */
const isTorn = (text: string) => /\p{Surrogate}/u.test(text)

function finely(from: string, to: string, start: number): Splice[] {
	const splices: Splice[] = []
	let at = start
	let open: Splice | undefined
	for (const [kind, text] of diff(from, to)) {
		if (kind === diff.EQUAL) {
			at += text.length
			open = undefined
			continue
		}
		if (!open) splices.push((open = { at, removed: '', inserted: '' }))
		if (kind === diff.DELETE) {
			open.removed += text
			at += text.length
		} else open.inserted += text
	}
	return splices
}

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00

function commonStart(a: string, b: string): number {
	const most = Math.min(a.length, b.length)
	let length = 0
	while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
	return length > 0 && isHigh(a, length - 1) ? length - 1 : length
}

function commonEnd(a: string, b: string, start: number): number {
	const most = Math.min(a.length, b.length) - start
	let length = 0
	while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
		length++
	return length > 0 && isLow(a, a.length - length) ? length - 1 : length
}
