import { LineSign } from '../../ui/LineSign'
import type { RippleGroup } from './groups'

/** In a square of 16. */
const PATHS: Record<RippleGroup | 'start', string> = {
	start: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
	conflicts: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
	requires: 'M2 8h8.5M7 4.5 10.5 8 7 11.5M14 3v10',
	ripples:
		'M8 7.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6ZM4.6 11.4a4.8 4.8 0 0 1 0-6.8M11.4 4.6a4.8 4.8 0 0 1 0 6.8',
	row: 'M2 5.5h12M2 10.5h12',
}

/** The sign of how something is reached; its word stands beside it. */
export function GroupSign({ group, size = 14 }: { group: RippleGroup | 'start'; size?: number }) {
	return <LineSign path={PATHS[group]} box={16} size={size} line={1.8} />
}
