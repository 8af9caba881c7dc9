import { CHANGE_STATUSES } from '@groundwork/shared/model/domain'
import type { ChangeStatus } from '@groundwork/shared/model/domain'
import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { kanbanText } from '@groundwork/shared/text/changeViews'
import { changeStatusLabels } from '@groundwork/shared/text/labels'
import { useId } from 'react'
import { useEditor } from 'tldraw'
import { Button } from '../../ui/Button'
import { ChangeList } from '../changes/ChangeList'
import { useDropColumn } from '../changes/useDropColumn'
import { DownloadCsv } from '../csv/DownloadCsv'
import { useInspection } from '../inspect/inspected'
import { makeCard } from '../make'
import { Empty } from '../ui/Empty'
import { usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { ViewTools } from '../ViewTools'
import styles from './Kanban.module.css'

/** Changes in columns, from an idea to routine. */
export default function KanbanView() {
	const editor = useEditor()
	const plan = usePlan()
	const may = useMayEdit()
	const { inspect } = useInspection()
	const changes = plan.cards.change
	const add = () => {
		const card = makeCard(editor, 'change')
		if (card) inspect({ kind: 'card', card })
	}
	const addButton = may ? (
		<Button icon="plus" onClick={add}>
			{kanbanText.add}
		</Button>
	) : null
	if (changes.length === 0) {
		return (
			<Empty heading={kanbanText.none} hint={may ? kanbanText.noneHint : undefined}>
				{addButton}
			</Empty>
		)
	}
	return (
		<>
			<ViewTools>
				<DownloadCsv kinds={['change']} plan={plan} />
			</ViewTools>
			<div className={styles.lead}>
				<p>{may ? kanbanText.lead : kanbanText.leadReadOnly}</p>
				{addButton}
			</div>
			<div className={styles.columns}>
				{CHANGE_STATUSES.map((status) => (
					<Column
						key={status}
						status={status}
						changes={changes.filter((change) => change.status === status)}
						plan={plan}
						may={may}
					/>
				))}
			</div>
		</>
	)
}

interface ColumnProps {
	status: ChangeStatus
	changes: readonly PlanCard<'change'>[]
	plan: Plan
	may: boolean
}

function Column({ status, changes, plan, may }: ColumnProps) {
	const id = useId()
	const drop = useDropColumn({ status })
	return (
		<section
			aria-labelledby={id}
			className={styles.column}
			data-over={drop.over}
			data-testid={`column-${status}`}
			{...(may ? drop.handlers : {})}
		>
			<h3 id={id} className={styles.heading}>
				{changeStatusLabels[status]}
				<span className={styles.count} title={kanbanText.count(changes.length)}>
					{changes.length}
				</span>
			</h3>
			{changes.length === 0 ? <p className={styles.none}>{kanbanText.empty}</p> : null}
			<ChangeList
				changes={changes}
				plan={plan}
				by="status"
				moveLabel={kanbanText.moveTo}
				may={may}
				className={styles.list}
			/>
		</section>
	)
}
