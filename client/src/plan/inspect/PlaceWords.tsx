import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { approachNameByKey, aspectNameByKey } from '@groundwork/shared/plan/names'
import { inspectText } from '@groundwork/shared/text/inspect'
import { usePlan } from '../usePlan'

/** The row or the column a card belongs to, to read. */
export function PlaceWords({ card, side }: { card: PlanCard; side: 'aspect' | 'approach' }) {
	const plan = usePlan()
	const key = card[side]
	if (side === 'aspect') return <p>{key ? aspectNameByKey(plan, key) : inspectText.noRow}</p>
	return <p>{key ? approachNameByKey(plan, key) : inspectText.noColumn}</p>
}
