import { isDate } from '@groundwork/shared/model/fields'
import type { CoexistenceYear } from '@groundwork/shared/plan/coexistence'
import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { findCard } from '@groundwork/shared/plan/find'
import { cardName } from '@groundwork/shared/plan/names'
import { cardText } from '@groundwork/shared/text/canvas'
import { coexistenceViewText } from '@groundwork/shared/text/coexistenceView'
import { changeStatusLabels, horizonLabels } from '@groundwork/shared/text/labels'
import { useId } from 'react'
import { Icon } from '../../ui/Icon'
import { date } from '../../ui/when'
import { useInspection } from '../inspect/inspected'
import styles from './Coexistence.module.css'
import { Count } from '../ui/Count'
import { ThingName } from '../ui/ThingName'

/** The changes that hold in a year; marked, what only bridges the time in between, and what conflicts with another. */
export function Changes({ plan, now }: { plan: Plan; now: CoexistenceYear }) {
	const id = useId()
	const conflicting = new Set(
		now.clashes.flatMap((clash) => (clash.kind === 'conflicting_changes' ? clash.changes : [])),
	)
	return (
		<section aria-labelledby={id} data-testid="changes-in-force">
			<h3 id={id} className={styles.heading}>
				{coexistenceViewText.changes}
				<Count of={now.changes.length} />
			</h3>
			{now.changes.length === 0 ? <p className={styles.none}>{coexistenceViewText.noChanges}</p> : null}
			<ul className={styles.changes}>
				{now.changes.map(({ id: card, isInterim }) => {
					const change = findCard(plan, card)
					return change?.type === 'change' ? (
						<Change key={card} change={change} isInterim={isInterim} conflicts={conflicting.has(card)} />
					) : null
				})}
			</ul>
		</section>
	)
}

interface ChangeProps {
	change: PlanCard<'change'>
	isInterim: boolean
	conflicts: boolean
}

function Change({ change, isInterim, conflicts }: ChangeProps) {
	const { inspect } = useInspection()
	const { id, owner, status, cohort, due, horizon } = change
	return (
		<li className={styles.change} data-clashes={conflicts}>
			<ThingName name={cardName(change)} onOpen={() => inspect({ kind: 'card', card: id })} />
			<p className={styles.facts}>
				{isInterim ? (
					<span className={styles.interim} title={coexistenceViewText.interimHint}>
						<Icon name="history" size={14} />
						{coexistenceViewText.interim}
					</span>
				) : null}
				{conflicts ? (
					<span className={styles.why}>
						<Icon name="warning" size={14} />
						{coexistenceViewText.conflicts}
					</span>
				) : null}
				<span>{changeStatusLabels[status]}</span>
				<span>{isDate(due) ? coexistenceViewText.since(date(due, 'UTC')) : horizonLabels[horizon]}</span>
				{cohort.trim() ? <span>{coexistenceViewText.for(cohort)}</span> : null}
				<span>{owner || cardText.noOwner}</span>
			</p>
		</li>
	)
}
