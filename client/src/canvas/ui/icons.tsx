/** Signs of our tools, drawn at the size of tldraw's own. */

/** Cards of several kinds, one before the other. */
export function CardsIcon() {
	return (
		<svg
			width="18"
			height="18"
			viewBox="0 0 18 18"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d="M2 6.5h11v9H2zM5 6.5V2.5h11v9h-3M4.75 10h5.5M4.75 12.5h3.5" />
		</svg>
	)
}

export function ImpedimentIcon() {
	return (
		<svg
			width="18"
			height="18"
			viewBox="0 0 18 18"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d="M4 16.5v-15M4 2.5h10.5L12 6.25l2.5 3.75H4" />
		</svg>
	)
}

export function CommentIcon() {
	return (
		<svg
			width="18"
			height="18"
			viewBox="0 0 18 18"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d="M9 2.5c4 0 7 2.4 7 5.7s-3 5.7-7 5.7c-.7 0-1.4-.1-2-.2L3.5 15.5l.6-3C2.8 11.4 2 9.9 2 8.2 2 4.9 5 2.5 9 2.5z" />
		</svg>
	)
}
