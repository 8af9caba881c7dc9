import type { Risk } from '@groundwork/shared/model/domain'
import { RISK_SIGNS } from '@groundwork/shared/plan/drawing/signs'
import { LineSign } from '../../ui/LineSign'

/** One mark for each risk: seen, twice as great, none, or nobody looked. */
export function RiskSign({ risk }: { risk: Risk }) {
	return <LineSign path={RISK_SIGNS[risk]} box={14} />
}
