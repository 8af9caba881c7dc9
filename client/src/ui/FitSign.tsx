import type { Fit } from '@groundwork/shared/model/domain'
import { fitLooks } from '@groundwork/shared/plan/drawing/fitLooks'

/** The sign of a verdict, in the colour of the text around it. */
export function FitSign({ fit, size = 16 }: { fit: Fit; size?: number }) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			strokeWidth="2"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			style={{ flex: 'none', display: 'block' }}
		>
			<path d={fitLooks[fit].icon} />
		</svg>
	)
}
