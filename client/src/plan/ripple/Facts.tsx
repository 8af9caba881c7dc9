import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { findCard, findCell } from '@groundwork/shared/plan/find'
import { approachNameByKey, aspectNameByKey } from '@groundwork/shared/plan/names'
import { ownerOf } from '@groundwork/shared/plan/ripple'
import type { RippleStart } from '@groundwork/shared/plan/ripple'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { cardKindLabels, changeStatusLabels, fitLabels } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { rippleText } from '@groundwork/shared/text/ripple'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { FitSign } from '../../ui/FitSign'
import { Icon } from '../../ui/Icon'
import { fitStyle } from '../fitStyle'
import styles from './Ripple.module.css'

interface FactsProps {
	plan: Plan
	subject: RippleStart
}

/** What a thing is, where it belongs, how it stands and who sees to it. */
export function Facts({ plan, subject }: FactsProps) {
	const owner = subject.kind === 'aspect' ? undefined : ownerOf(plan, subject)
	return (
		<p className={styles.facts}>
			<What plan={plan} subject={subject} />
			{owner === undefined ? null : owner === '' ? (
				<span className={styles.nobody}>
					<Icon name="warning" size={14} />
					{rippleText.nobody}
				</span>
			) : (
				<span className={styles.owner}>{rippleViewText.owner(owner)}</span>
			)}
		</p>
	)
}

function What({ plan, subject }: { plan: Plan; subject: RippleStart }) {
	if (subject.kind === 'aspect') return <span>{rippleViewText.kinds.aspect}</span>
	if (subject.kind === 'cell') {
		const fit = findCell(plan, subject)?.fit ?? 'unknown'
		return (
			<>
				<span>{rippleViewText.kinds.cell}</span>
				<span className={styles.fit} style={fitStyle(fit)}>
					<FitSign fit={fit} size={13} />
					{fitLabels[fit]}
				</span>
			</>
		)
	}
	const card = findCard(plan, subject.card)
	if (!card) return null
	return (
		<>
			<span>{cardKindLabels[card.type]}</span>
			{card.type === 'change' ? (
				<span className={styles.status}>{changeStatusLabels[card.status]}</span>
			) : null}
			<span>{placeOf(plan, card)}</span>
		</>
	)
}

function placeOf(plan: Plan, { aspect, approach }: PlanCard): string {
	const [row, column] = [
		aspect && aspectNameByKey(plan, aspect),
		approach && approachNameByKey(plan, approach),
	]
	return row && column ? impedimentText.cell(row, column) : row || column || inspectText.noPlace
}
