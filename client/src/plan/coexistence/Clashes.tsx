import type { Clash, InterimThing } from '@groundwork/shared/plan/coexistence'
import type { Plan, PlanGrid } from '@groundwork/shared/plan/Plan'
import { subjectName } from '@groundwork/shared/plan/names'
import { clashSentence } from '@groundwork/shared/plan/rippleSentences'
import { coexistenceViewText } from '@groundwork/shared/text/coexistenceView'
import { gridFieldTexts } from '@groundwork/shared/text/grids'
import { itemName } from '@groundwork/shared/text/gridNames'
import { useId } from 'react'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useInspection } from '../inspect/inspected'
import styles from './Coexistence.module.css'
import { Count } from '../ui/Count'

interface ClashesProps {
	plan: Plan
	grid: PlanGrid
	clashes: readonly Clash[]
	onRule: (cohort: string, thing: InterimThing) => void
}

/** What does not go together in a year, in sentences, each with the way to what it speaks of. */
export function Clashes({ plan, grid, clashes, onRule }: ClashesProps) {
	const id = useId()
	return (
		<section aria-labelledby={id} data-testid="clashes">
			<h3 id={id} className={styles.heading}>
				{coexistenceViewText.clashHeading}
				<Count of={clashes.length} />
			</h3>
			{clashes.length === 0 ? (
				<p className={styles.none}>
					<Icon name="check" size={18} />
					{coexistenceViewText.noClashes}
				</p>
			) : (
				<ul className={styles.list}>
					{clashes.map((clash) => (
						<li key={Object.values(clash).flat().join(' ')} className={styles.clash}>
							<p className={styles.sentence}>
								<Icon name="warning" size={18} />
								<span>{clashSentence(plan, clash)}</span>
							</p>
							<div className={styles.actions}>
								<Ways plan={plan} grid={grid} clash={clash} onRule={onRule} />
							</div>
						</li>
					))}
				</ul>
			)}
		</section>
	)
}

function Ways({ plan, grid, clash, onRule }: Omit<ClashesProps, 'clashes'> & { clash: Clash }) {
	const { inspect } = useInspection()
	if (clash.kind === 'conflicting_changes') {
		return clash.changes.map((card) => {
			const name = subjectName(plan, { kind: 'card', card })
			return (
				<Button
					key={card}
					aria-label={coexistenceViewText.openChange(name)}
					onClick={() => inspect({ kind: 'card', card })}
				>
					{name}
				</Button>
			)
		})
	}
	const { thing } = clash
	const cohorts = clash.kind === 'different_rules' ? clash.cohorts : [clash.cohort]
	return cohorts.map((key) => {
		const item = grid.rows[key]
		const rule = coexistenceViewText.rule(
			item ? itemName('coexistence', 'rows', item) : key,
			gridFieldTexts[thing].label,
		)
		return (
			<Button key={key} aria-label={coexistenceViewText.goToRule(rule)} onClick={() => onRule(key, thing)}>
				{rule}
			</Button>
		)
	})
}
