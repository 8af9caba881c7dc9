import type { PlanApproach, PlanAspect, PlanCell } from '@groundwork/shared/plan/Plan'
import { approachName, aspectName } from '@groundwork/shared/plan/names'
import { cellKey } from '@groundwork/shared/model/shapes/map'
import { mapText } from '@groundwork/shared/text/canvas'
import { fitLabels } from '@groundwork/shared/text/labels'
import { tableText } from '@groundwork/shared/text/table'
import { FitSign } from '../../ui/FitSign'
import { Icon } from '../../ui/Icon'
import { fitStyle } from '../fitStyle'
import { useInspection } from '../inspect/inspected'
import styles from './MapTable.module.css'

interface VerdictCellProps {
	cell: PlanCell
	aspect: PlanAspect
	approach: PlanApproach
	reachable: boolean
}

/** One verdict as a button that opens all fields of its cell. */
export function VerdictCell({ cell, aspect, approach, reachable }: VerdictCellProps) {
	const { inspected, inspect } = useInspection()
	const address = { map: cell.map, aspect: aspect.key, approach: approach.key }
	const { fit, note, changes, cards, impediments } = cell
	const open =
		inspected?.kind === 'cell' &&
		inspected.map === address.map &&
		inspected.aspect === address.aspect &&
		inspected.approach === address.approach
	const label = [
		mapText.cellLabel(aspectName(aspect), approachName(approach), fitLabels[fit]),
		changes.length > 0 && tableText.changes(changes.length),
		cards.length > 0 && tableText.cardsHere(cards.length),
		impediments.length > 0 && tableText.impediments(impediments.length),
		note && tableText.hasNote,
	]
		.filter(Boolean)
		.join(', ')
	return (
		<td className={styles.cell}>
			<button
				type="button"
				tabIndex={reachable ? 0 : -1}
				className={styles.verdict}
				style={fitStyle(fit)}
				data-fit={fit}
				data-table-cell={cellKey(aspect.key, approach.key)}
				data-open={open}
				aria-label={label}
				onClick={() => inspect({ kind: 'cell', ...address })}
			>
				<FitSign fit={fit} />
				<span className={styles.word}>{fitLabels[fit]}</span>
				<span className={styles.marks} aria-hidden="true">
					{note ? <Icon name="comments" size={14} /> : null}
					{changes.length > 0 ? (
						<span className={styles.mark}>
							<Icon name="pencil" size={14} />
							{changes.length}
						</span>
					) : null}
					{impediments.length > 0 ? (
						<span className={styles.flag}>
							<Icon name="flag" size={14} />
							{impediments.length}
						</span>
					) : null}
				</span>
			</button>
		</td>
	)
}
