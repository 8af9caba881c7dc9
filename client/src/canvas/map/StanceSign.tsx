import type { Stance } from '@groundwork/shared/model/domain'

/** In a 16 by 16 box, to be stroked. */
const PATHS: Record<Stance, string> = {
	candidate: 'M8 2.5v.1M13.5 8h-.1M8 13.5v-.1M2.5 8h.1M12 4l-.1.1M12 12l-.1-.1M4 12l.1-.1M4 4l.1.1',
	chosen: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
	piloting: 'M6.2 2h3.6M7 2v4L3 13.2h10L9 6V2M5.2 9.8h5.6',
	parked: 'M5.5 3.5v9M10.5 3.5v9',
	rejected: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.8 3.8l8.4 8.4',
}

/** Where the team stands towards an approach, in the colour of the text around it. */
export function StanceSign({ stance, size = 14 }: { stance: Stance; size?: number }) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 16 16"
			fill={stance === 'chosen' ? 'currentColor' : 'none'}
			stroke="currentColor"
			strokeWidth="1.6"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			style={{ flex: 'none', display: 'block' }}
		>
			<path d={PATHS[stance]} />
		</svg>
	)
}
