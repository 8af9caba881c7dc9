/** Signs of our tools, drawn at the size of tldraw's own. */

export function ChangeIcon() {
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
			<path d="M2 3.5h14v11H2zM5 9h7.5M10 6.5 12.5 9 10 11.5" />
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
