interface LineSignProps {
	/** In a square of `box`. */
	path: string
	box: number
	size?: number
	/** Width of the line, in units of the square. */
	line?: number
}

/** A sign drawn with one line, in the colour of the text around it. The word beside it is what is read aloud. */
export function LineSign({ path, box, size = box, line = 1.8 }: LineSignProps) {
	return (
		<svg
			width={size}
			height={size}
			viewBox={`0 0 ${box} ${box}`}
			fill="none"
			stroke="currentColor"
			strokeWidth={line}
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d={path} />
		</svg>
	)
}
