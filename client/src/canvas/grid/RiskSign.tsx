import type { Risk } from '@groundwork/shared/model/domain'
import { LineSign } from '../../ui/LineSign'

const PATHS: Record<Risk, string> = {
	none: 'M2.5 7.5 5.5 10.5 11.5 3.5',
	some: 'M7 2v6M7 10.8v.2',
	high: 'M4.5 2v6M4.5 10.8v.2M9.5 2v6M9.5 10.8v.2',
	unknown: 'M4.7 4.6A2.4 2.4 0 1 1 7 7.2v1.2M7 10.8v.2',
}

/** One mark for each risk: seen, twice as great, none, or nobody looked. */
export function RiskSign({ risk }: { risk: Risk }) {
	return <LineSign path={PATHS[risk]} box={14} />
}
