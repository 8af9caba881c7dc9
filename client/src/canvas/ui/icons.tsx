import { LineSign } from '../../ui/LineSign'

/** Signs of our tools, drawn at the size of tldraw's own. */

/** Cards of several kinds, one before the other. */
export function CardsIcon() {
	return <LineSign path="M2 6.5h11v9H2zM5 6.5V2.5h11v9h-3M4.75 10h5.5M4.75 12.5h3.5" box={18} line={1.5} />
}

export function ImpedimentIcon() {
	return <LineSign path="M4 16.5v-15M4 2.5h10.5L12 6.25l2.5 3.75H4" box={18} line={1.5} />
}

export function CommentIcon() {
	return (
		<LineSign
			path="M9 2.5c4 0 7 2.4 7 5.7s-3 5.7-7 5.7c-.7 0-1.4-.1-2-.2L3.5 15.5l.6-3C2.8 11.4 2 9.9 2 8.2 2 4.9 5 2.5 9 2.5z"
			box={18}
			line={1.5}
		/>
	)
}
