import type { Stance } from '@groundwork/shared/model/domain'
import { STANCE_SIGNS } from '@groundwork/shared/plan/drawing/signs'

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
			<path d={STANCE_SIGNS[stance]} />
		</svg>
	)
}
