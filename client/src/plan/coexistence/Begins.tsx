import type { PlanGrid } from '@groundwork/shared/plan/Plan'
import { coexistenceViewText } from '@groundwork/shared/text/coexistenceView'
import { useMemo } from 'react'
import { useEditor } from 'tldraw'
import { gridFields } from '../../canvas/grid/gridFields'
import { date } from '../../ui/when'
import { PlanField } from '../fields/PlanField'
import styles from './Coexistence.module.css'

/** The day on which the first year begins: one for the whole board. Until somebody says it, which day is counted from. */
export function Begins({ grid, begins, may }: { grid: PlanGrid; begins: string; may: boolean }) {
	const editor = useEditor()
	const { id } = grid
	const fielded = useMemo(() => gridFields(editor, id), [editor, id])
	return (
		<div className={styles.begins}>
			<PlanField of={fielded} name="begins" may={may} />
			<p className={styles.hint}>
				{grid.begins ? coexistenceViewText.beginsSaid : coexistenceViewText.beginsUnsaid(date(begins, 'UTC'))}
			</p>
		</div>
	)
}
