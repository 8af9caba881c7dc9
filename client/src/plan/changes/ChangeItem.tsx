import { CARDS } from '@groundwork/shared/model/cards'
import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { approachNameByKey, aspectNameByKey, cardName } from '@groundwork/shared/plan/names'
import { cardText, impedimentText } from '@groundwork/shared/text/canvas'
import { timelineText } from '@groundwork/shared/text/changeViews'
import { codeLabel } from '@groundwork/shared/text/codes'
import { inspectText } from '@groundwork/shared/text/inspect'
import { tableText } from '@groundwork/shared/text/table'
import { memo } from 'react'
import { useEditor } from 'tldraw'
import { isDate } from '@groundwork/shared/model/fields'
import { cardFields } from '../../canvas/fields/Fielded'
import { date } from '../../ui/when'
import { Icon } from '../../ui/Icon'
import { useInspection } from '../inspect/inspected'
import { useToday } from '../readingDay'
import styles from './Changes.module.css'
import { isOverdue } from './isOverdue'
import { ThingName } from '../ui/ThingName'

/** The fields by which changes are laid out. */
export type LaidBy = 'status' | 'horizon'

/** Marks what is dragged as one of our cards. */
export const DRAGGED_CARD = 'application/x-groundwork-card'

interface ChangeItemProps {
	change: PlanCard<'change'>
	plan: Plan
	/** What choosing another column writes. */
	by: LaidBy
	/** What the choice of a column is called. */
	moveLabel: (title: string) => string
	may: boolean
}

/** A change in a column: what it is called, where it belongs, whose it is, and the choice of another column. */
export const ChangeItem = memo(function ChangeItem({ change, plan, by, moveLabel, may }: ChangeItemProps) {
	const editor = useEditor()
	const { inspect } = useInspection()
	const { id, aspect, approach, owner, due, impediments } = change
	const title = cardName(change)
	const place = [aspect && aspectNameByKey(plan, aspect), approach && approachNameByKey(plan, approach)]
	const [row, column] = place
	const late = isOverdue(change, useToday())
	const field = CARDS.change[by]
	const write = (value: string) => {
		editor.markHistoryStoppingPoint(`set ${by}`)
		cardFields(editor, change).write(by, value)
	}
	return (
		// Whoever does not drag chooses the column below.
		// oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<li
			className={styles.item}
			data-testid="change-item"
			data-status={change.status}
			draggable={may}
			onDragStart={({ dataTransfer }) => {
				dataTransfer.setData(DRAGGED_CARD, id)
				dataTransfer.setData('text/plain', title)
				dataTransfer.effectAllowed = 'move'
			}}
		>
			<ThingName name={title} onOpen={() => inspect({ kind: 'card', card: id })} />
			<p className={styles.place}>
				{row && column ? impedimentText.cell(row, column) : row || column || inspectText.noPlace}
			</p>
			<p className={styles.facts}>
				<span data-empty={owner === ''}>{owner || cardText.noOwner}</span>
				{isDate(due) ? (
					<span className={late ? styles.late : undefined}>
						{late ? <Icon name="warning" size={14} /> : null}
						{late ? timelineText.overdue(date(due, 'UTC')) : timelineText.due(date(due, 'UTC'))}
					</span>
				) : null}
				{impediments.length > 0 ? (
					<span className={styles.flag}>
						<Icon name="flag" size={14} />
						{tableText.impediments(impediments.length)}
					</span>
				) : null}
			</p>
			{may ? (
				<div className={`gw-bare ${styles.move}`}>
					<select
						aria-label={moveLabel(title)}
						value={change[by]}
						onChange={({ currentTarget }) => write(currentTarget.value)}
					>
						{field.codes.map((code) => (
							<option key={code} value={code}>
								{codeLabel(field.codes, code)}
							</option>
						))}
					</select>
				</div>
			) : null}
		</li>
	)
})
