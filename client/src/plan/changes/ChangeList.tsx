import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { changesText } from '@groundwork/shared/text/changeViews'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { ChangeItem } from './ChangeItem'
import type { LaidBy } from './ChangeItem'
import styles from './Changes.module.css'

/** Nobody reads through more in one column; drawing thousands takes seconds. */
const MOST = 25

interface ChangeListProps {
	changes: readonly PlanCard<'change'>[]
	plan: Plan
	by: LaidBy
	moveLabel: (title: string) => string
	may: boolean
	className: string | undefined
}

/** The changes of one column, the first of many. */
export function ChangeList({ changes, className, ...item }: ChangeListProps) {
	const [shown, setShown] = useState(MOST)
	const left = changes.length - shown
	return (
		<ul className={className}>
			{changes.slice(0, shown).map((change) => (
				<ChangeItem key={change.id} change={change} {...item} />
			))}
			{left > 0 ? (
				<li className={styles.more}>
					<Button onClick={() => setShown(shown + MOST)}>{changesText.more(left)}</Button>
				</li>
			) : null}
		</ul>
	)
}
