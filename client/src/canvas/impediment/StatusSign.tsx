import type { ImpedimentStatus } from '@groundwork/shared/model/domain'
import { LineSign } from '../../ui/LineSign'

/** One drawing for each status, so that it is known without its colour. */
const PATHS: Record<ImpedimentStatus, string> = {
	raised: 'M4 2.5v11M4 3h8l-2 3 2 3H4',
	acknowledged:
		'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.6a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8Z',
	working: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5M8 5v3.2l2 1.4',
	escalated: 'M8 13.5v-11M3.8 6.7 8 2.5l4.2 4.2',
	waived: 'M3 13 13 3M4.5 3.5h7v9h-7z',
	accepted: 'M3 6.2h10M3 9.8h10',
	removed: 'M3 8.5 6.4 12 13 4.5',
	returned: 'M13 11.5V9a3 3 0 0 0-3-3H3M6 3 3 6l3 3',
}

/** A sign beside the word for the status. */
export function StatusSign({ status, size = 13 }: { status: ImpedimentStatus; size?: number }) {
	return <LineSign path={PATHS[status]} box={16} size={size} />
}
