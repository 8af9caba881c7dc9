import { HORIZONS } from '@groundwork/shared/model/domain'
import type { Horizon } from '@groundwork/shared/model/domain'
import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { timelineText } from '@groundwork/shared/text/changeViews'
import { horizonLabels } from '@groundwork/shared/text/labels'
import { ChangeList } from '../changes/ChangeList'
import { useDropColumn } from '../changes/useDropColumn'
import { DownloadCsv } from '../csv/DownloadCsv'
import { Empty } from '../ui/Empty'
import { usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { ViewTools } from '../ViewTools'
import { byCohort } from './cohorts'
import styles from './Timeline.module.css'

/** Changes by when they happen, a column each, and by who begins, a row each. */
export default function TimelineView() {
	const plan = usePlan()
	const may = useMayEdit()
	const changes = plan.cards.change.filter(({ status }) => status !== 'dropped')
	if (changes.length === 0)
		return <Empty heading={timelineText.none} hint={may ? timelineText.noneHint : undefined} />
	return (
		<>
			<ViewTools>
				<DownloadCsv kinds={['change']} plan={{ ...plan, cards: { ...plan.cards, change: changes } }} />
			</ViewTools>
			<p className={styles.lead}>
				{timelineText.lead}
				{changes.length < plan.cards.change.length ? ` ${timelineText.dropped}` : null}
			</p>
			<div className={styles.scroller}>
				<table className={styles.table} aria-label={timelineText.caption}>
					<thead>
						<tr>
							<th scope="col" className={styles.corner}>
								{timelineText.cohort}
							</th>
							{HORIZONS.map((horizon) => (
								<th key={horizon} scope="col">
									{horizonLabels[horizon]}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{byCohort(changes).map((row) => (
							<tr key={row.cohort}>
								<th scope="row" className={styles.cohort}>
									{row.cohort || timelineText.noCohort}
								</th>
								{HORIZONS.map((horizon) => (
									<Slot
										key={horizon}
										horizon={horizon}
										cohort={row.cohort}
										changes={row.changes.filter((change) => change.horizon === horizon)}
										plan={plan}
										may={may}
									/>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</>
	)
}

interface SlotProps {
	horizon: Horizon
	cohort: string
	changes: readonly PlanCard<'change'>[]
	plan: Plan
	may: boolean
}

/** What one group begins in one span of time, what is due first on top. */
function Slot({ horizon, cohort, changes, plan, may }: SlotProps) {
	const drop = useDropColumn({ horizon, cohort })
	const inOrder = changes.toSorted((a, b) => (a.due || '9').localeCompare(b.due || '9'))
	return (
		<td
			className={styles.slot}
			data-over={drop.over}
			data-testid={`slot-${horizon}`}
			{...(may ? drop.handlers : {})}
		>
			<ChangeList
				changes={inOrder}
				plan={plan}
				by="horizon"
				moveLabel={timelineText.moveTo}
				may={may}
				className={styles.list}
			/>
		</td>
	)
}
