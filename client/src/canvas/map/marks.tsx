import { FLAG_MARK, MARKS } from '@groundwork/shared/plan/drawing/signs'

/** The small signs of a map, in the colour of the text around them. */

const stroked = {
	fill: 'none',
	stroke: 'currentColor',
	strokeWidth: 1.5,
	strokeLinecap: 'round',
	strokeLinejoin: 'round',
	'aria-hidden': true,
} as const

export function NoteMark() {
	return (
		<svg width="13" height="13" viewBox="0 0 14 14" {...stroked}>
			<path d={MARKS.note} />
		</svg>
	)
}

export function ChangeMark() {
	return (
		<svg width="13" height="13" viewBox="0 0 14 14" {...stroked}>
			<path d={MARKS.change} />
		</svg>
	)
}

export function CardsMark() {
	return (
		<svg width="13" height="13" viewBox="0 0 14 14" {...stroked}>
			<path d={MARKS.cards} />
		</svg>
	)
}

export function FlagMark({ size = 12 }: { size?: number }) {
	return (
		<svg width={size} height={size} viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
			<path d={FLAG_MARK} />
		</svg>
	)
}

export function FoldMark() {
	return (
		<svg width="14" height="14" viewBox="0 0 14 14" {...stroked} strokeWidth={1.8}>
			<path d="M4 5.5 7 8.5 10 5.5" />
		</svg>
	)
}

export function MoreMark() {
	return (
		<svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
			<path d="M3 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zm5 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zm5 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z" />
		</svg>
	)
}

/** More would be a smear. */
const MOST_DOTS = 4

/** What stands in a cell seen from afar: a dot for each. */
export function Dots({ impediments, cards }: { impediments: number; cards: number }) {
	if (impediments + cards === 0) return null
	const dots = (count: number, of: string) =>
		Array.from({ length: Math.min(MOST_DOTS, count) }, (_, at) => <i key={`${of}${at}`} data-of={of} />)
	return (
		<span className="gw-cell__dots" aria-hidden="true">
			{dots(impediments, 'impediments')}
			{dots(cards, 'cards')}
		</span>
	)
}
