import type { Plan, PlanCell } from '@groundwork/shared/plan/Plan'
import { findCell } from '@groundwork/shared/plan/find'
import type { RippleStart } from '@groundwork/shared/plan/ripple'
import { inspectText } from '@groundwork/shared/text/inspect'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { useId, useMemo } from 'react'
import { uniqueId, useEditor } from 'tldraw'
import { cellFields } from '../../canvas/fields/Fielded'
import { TieForm } from '../../canvas/tie/TieForm'
import { Button } from '../../ui/Button'
import { useTellDone } from '../done/done'
import { PlanField } from '../fields/PlanField'
import { useInspection } from '../inspect/inspected'
import { showOnCanvas } from '../showOnCanvas'
import { turnTo } from '../../canvas/ui/visit'
import { Facts } from './Facts'
import styles from './Ripple.module.css'
import { startName } from './start'

interface StartPanelProps {
	plan: Plan
	start: RippleStart
	may: boolean
}

/** What the ripple begins with, and what can be done about it here: mark it as replace, tie it to something. */
export function StartPanel({ plan, start, may }: StartPanelProps) {
	const editor = useEditor()
	const id = useId()
	const { inspect } = useInspection()
	const name = startName(plan, start)
	const cell = start.kind === 'cell' ? findCell(plan, start) : undefined
	return (
		<section className={styles.start} aria-labelledby={id} data-testid="ripple-begin">
			<div className={styles.begun}>
				<h3 id={id}>{start.kind === 'aspect' ? rippleViewText.row(name) : name}</h3>
				<Facts plan={plan} subject={start} />
				<div className={styles.actions}>
					<Button aria-label={rippleViewText.openNamed(name)} onClick={() => inspect(start)}>
						{rippleViewText.open}
					</Button>
					<Button
						kind="quiet"
						icon="canvas"
						aria-label={rippleViewText.showNamed(name)}
						onClick={() => showOnCanvas(editor, start)}
					>
						{inspectText.showOnCanvas}
					</Button>
				</div>
			</div>
			{cell ? <ChangeType cell={cell} name={name} may={may} /> : null}
			{may && start.kind !== 'aspect' ? (
				<details
					className={styles.tie}
					// What can be tied lies on the page of the start.
					onToggle={() => turnTo(editor, start.kind === 'cell' ? start.map : start.card)}
				>
					<summary>{rippleViewText.tie}</summary>
					<div className="gw-ties">
						<TieForm from={start} />
					</div>
				</details>
			) : null}
		</section>
	)
}

/** What kind of change a cell asks for; that it is to be replaced is one press away. */
function ChangeType({ cell, name, may }: { cell: PlanCell; name: string; may: boolean }) {
	const editor = useEditor()
	const tell = useTellDone()
	const { map, aspect, approach, changeType } = cell
	const fielded = useMemo(
		() => cellFields(editor, { map, aspect, approach }),
		[editor, map, aspect, approach],
	)
	const mark = () => {
		editor.markHistoryStoppingPoint('mark as replace')
		fielded.write('changeType', 'replace')
		tell({ id: uniqueId(), words: rippleViewText.marked(name) })
	}
	return (
		<div className={styles.changeType}>
			<PlanField of={fielded} name="changeType" may={may} />
			{may && changeType !== 'replace' ? (
				<Button kind="primary" onClick={mark}>
					{rippleViewText.markReplace}
				</Button>
			) : null}
		</div>
	)
}
