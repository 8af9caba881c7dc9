import { INTERIM_THINGS } from '@groundwork/shared/plan/coexistence'
import type { Clash, CoexistenceYear, Cohort, InterimThing, Year } from '@groundwork/shared/plan/coexistence'
import type { PlanGrid } from '@groundwork/shared/plan/Plan'
import { coexistenceViewText } from '@groundwork/shared/text/coexistenceView'
import { gridFieldTexts } from '@groundwork/shared/text/grids'
import { itemName } from '@groundwork/shared/text/gridNames'
import { inspectText } from '@groundwork/shared/text/inspect'
import { yearLabels } from '@groundwork/shared/text/gridLabels'
import { useId, useMemo } from 'react'
import { useEditor } from 'tldraw'
import { gridCellFields, setField } from '../../canvas/grid/gridFields'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { PlanField } from '../fields/PlanField'
import { showGridCell } from '../showOnCanvas'
import styles from './Coexistence.module.css'
import { ruleKey } from './goToRule'

interface RulesProps {
	grid: PlanGrid
	now: CoexistenceYear
	years: readonly CoexistenceYear[]
	may: boolean
}

/** The rules of one year, group by group, to be written where they are checked. */
export function Rules({ grid, now, years, may }: RulesProps) {
	const id = useId()
	return (
		<section aria-labelledby={id}>
			<h3 id={id} className={styles.heading}>
				{coexistenceViewText.rules}
			</h3>
			<p className={styles.hint}>{coexistenceViewText.rulesHint}</p>
			<div className={styles.cohorts}>
				{now.cohorts.map((cohort) => (
					<CohortRules
						key={cohort.key}
						grid={grid}
						cohort={cohort}
						now={now}
						former={years.slice(0, years.indexOf(now))}
						may={may}
					/>
				))}
			</div>
		</section>
	)
}

interface CohortRulesProps extends Omit<RulesProps, 'years'> {
	cohort: Cohort
	/** The years before. */
	former: readonly CoexistenceYear[]
}

function CohortRules({
	grid: { id: grid },
	cohort: { key: row, item, rules },
	now,
	former,
	may,
}: CohortRulesProps) {
	const editor = useEditor()
	const id = useId()
	const { year } = now
	const fielded = useMemo(
		() => gridCellFields(editor, { grid, row, column: year }),
		[editor, grid, row, year],
	)
	const name = itemName('coexistence', 'rows', item)
	const address = { grid, row, column: year }
	return (
		// A fieldset's legend cannot lie beside a button.
		// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
		<div role="group" aria-labelledby={id} className={styles.cohort}>
			<header className={styles.cohortHead}>
				<h4 id={id}>{name}</h4>
				<Button
					kind="quiet"
					icon="canvas"
					aria-label={coexistenceViewText.showCohort(name)}
					onClick={() => showGridCell(editor, address)}
				>
					{inspectText.showOnCanvas}
				</Button>
			</header>
			<div className={styles.rules}>
				{INTERIM_THINGS.map((thing) => {
					const clash = now.clashes.find((one) => isAbout(one, row, thing))
					const before = rules[thing] === undefined ? lastRule(former, row, thing) : undefined
					const rule = coexistenceViewText.rule(name, gridFieldTexts[thing].label)
					return (
						<div
							key={thing}
							className={styles.rule}
							tabIndex={-1}
							data-rule={ruleKey(row, thing)}
							data-clashes={clash !== undefined}
						>
							<PlanField of={fielded} name={thing} may={may} />
							{clash ? (
								<p className={styles.why}>
									<Icon name="warning" size={14} />
									{clash.kind === 'missing_rule' ? coexistenceViewText.missing : coexistenceViewText.differs}
								</p>
							) : null}
							{may && before ? (
								<Button
									aria-label={coexistenceViewText.asInNamed(rule, yearLabels[before.year])}
									title={before.rule}
									onClick={() => setField(editor, address, thing, before.rule)}
								>
									{coexistenceViewText.asIn(yearLabels[before.year])}
								</Button>
							) : null}
						</div>
					)
				})}
			</div>
		</div>
	)
}

function isAbout(clash: Clash, cohort: string, thing: InterimThing): boolean {
	if (clash.kind === 'conflicting_changes' || clash.thing !== thing) return false
	return clash.kind === 'missing_rule' ? clash.cohort === cohort : clash.cohorts.includes(cohort)
}

/** What held last before a year, and when. */
function lastRule(
	former: readonly CoexistenceYear[],
	cohort: string,
	thing: InterimThing,
): { year: Year; rule: string } | undefined {
	for (const { year, cohorts } of former.toReversed()) {
		const rule = cohorts.find(({ key }) => key === cohort)?.rules[thing]
		if (rule !== undefined) return { year, rule }
	}
	return undefined
}
