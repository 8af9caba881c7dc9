import { coexistence, coexistenceGrid, daysOf, yearOneBegins } from '@groundwork/shared/plan/coexistence'
import type { CoexistenceYear, Year } from '@groundwork/shared/plan/coexistence'
import type { PlanGrid } from '@groundwork/shared/plan/Plan'
import { coexistenceViewText } from '@groundwork/shared/text/coexistenceView'
import { yearLabels } from '@groundwork/shared/text/gridLabels'
import { useMemo, useRef, useState } from 'react'
import { useEditor } from 'tldraw'
import { beginQuestion } from '../../canvas/questions/beginQuestion'
import { Button } from '../../ui/Button'
import { date } from '../../ui/when'
import { showGridSettings } from '../showOnCanvas'
import { Empty } from '../ui/Empty'
import { useToday } from '../readingDay'
import { usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { Begins } from './Begins'
import { Changes } from './Changes'
import { Clashes } from './Clashes'
import styles from './Coexistence.module.css'
import { goToRule } from './goToRule'
import { Rules } from './Rules'
import { YearSlider } from './YearSlider'

/** The years in which old and new live side by side, and what does not go together in each. */
export default function CoexistenceView() {
	const editor = useEditor()
	const may = useMayEdit()
	const grid = coexistenceGrid(usePlan())
	if (grid) return <Years grid={grid} may={may} />
	return (
		<Empty heading={coexistenceViewText.none} hint={may ? coexistenceViewText.noneHint : undefined}>
			{may ? (
				<Button kind="primary" onClick={() => beginQuestion(editor, 'coexistence')}>
					{coexistenceViewText.begin}
				</Button>
			) : null}
		</Empty>
	)
}

function Years({ grid, may }: { grid: PlanGrid; may: boolean }) {
	const editor = useEditor()
	const plan = usePlan()
	const begins = yearOneBegins(plan, useToday())
	const years = useMemo(() => coexistence(plan, begins), [plan, begins])
	const [chosen, choose] = useState<Year>('1')
	const view = useRef<HTMLDivElement>(null)
	const now = years.find(({ year }) => year === chosen)!
	return (
		<div ref={view} className={styles.view} data-testid="coexistence">
			<p className={styles.lead}>{coexistenceViewText.lead}</p>
			<Begins grid={grid} begins={begins} may={may} />
			<YearSlider years={years} begins={begins} value={chosen} onChange={choose} />
			<output className={styles.summary}>{summary(now, begins)}</output>
			<Clashes
				plan={plan}
				grid={grid}
				clashes={now.clashes}
				onRule={(cohort, thing) => goToRule(view.current, cohort, thing)}
			/>
			{now.cohorts.length > 0 ? (
				<Rules grid={grid} now={now} years={years} may={may} />
			) : (
				<Empty
					heading={coexistenceViewText.noCohorts}
					hint={may ? coexistenceViewText.noCohortsHint : undefined}
				>
					{may ? (
						<Button onClick={() => showGridSettings(editor, grid.id)}>
							{coexistenceViewText.chooseCohorts}
						</Button>
					) : null}
				</Empty>
			)}
			<Changes plan={plan} now={now} />
		</div>
	)
}

/** Told whenever another year is looked at, and whenever others change what holds in it. */
function summary({ year, clashes, changes }: CoexistenceYear, begins: string): string {
	const { first, last } = daysOf(year, begins)
	return coexistenceViewText.summary(
		yearLabels[year],
		{ first: date(first, 'UTC'), last: date(last, 'UTC') },
		{
			clashes: clashes.length,
			changes: changes.length,
			interim: changes.filter(({ isInterim }) => isInterim).length,
		},
	)
}
