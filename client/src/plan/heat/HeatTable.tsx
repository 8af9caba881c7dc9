import { cellKey } from '@groundwork/shared/model/shapes/map'
import type { PlanAspect, PlanMap } from '@groundwork/shared/plan/Plan'
import { approachName, aspectName } from '@groundwork/shared/plan/names'
import { mapText } from '@groundwork/shared/text/canvas'
import { heatText } from '@groundwork/shared/text/heat'
import { fitLabels } from '@groundwork/shared/text/labels'
import hidden from '../../ui/hidden.module.css'
import { FitSign } from '../../ui/FitSign'
import { fitStyle } from '../fitStyle'
import { useInspection } from '../inspect/inspected'
import styles from './Heat.module.css'
import { isTrouble } from './ranking'

interface HeatTableProps {
	map: PlanMap
	caption: string
	rows: readonly PlanAspect[]
}

/** Every verdict as a tone with its sign and letter, and how much trouble each row and column is in. */
export function HeatTable({ map, caption, rows }: HeatTableProps) {
	const { inspect } = useInspection()
	const troubleIn = (aspects: readonly string[], approaches: readonly string[]) =>
		aspects.flatMap((aspect) =>
			approaches.filter((approach) => {
				const cell = map.cells.get(cellKey(aspect, approach))
				return cell !== undefined && isTrouble(cell)
			}),
		).length
	const rowKeys = rows.map(({ key }) => key)
	const columnKeys = map.approaches.map(({ key }) => key)
	return (
		<div className={styles.scroller}>
			<table className={styles.table}>
				<caption className={hidden.hidden}>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{mapText.aspects}</th>
						{map.approaches.map((approach) => (
							<th key={approach.key} scope="col" className={styles.column}>
								{approachName(approach)}
							</th>
						))}
						<th scope="col" className={styles.tally}>
							{heatText.tallyHeading}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((aspect) => (
						<tr key={aspect.key}>
							<th scope="row">{aspectName(aspect)}</th>
							{map.approaches.map((approach) => {
								const cell = map.cells.get(cellKey(aspect.key, approach.key))
								if (!cell) return null
								return (
									<td key={approach.key}>
										<button
											type="button"
											className={styles.cell}
											style={fitStyle(cell.fit)}
											data-fit={cell.fit}
											aria-label={mapText.cellLabel(
												aspectName(aspect),
												approachName(approach),
												fitLabels[cell.fit],
											)}
											title={fitLabels[cell.fit]}
											onClick={() =>
												inspect({ kind: 'cell', map: map.id, aspect: aspect.key, approach: approach.key })
											}
										>
											<FitSign fit={cell.fit} size={15} />
											{cell.fit === 'unknown' ? null : <span>{heatText.letter[cell.fit]}</span>}
										</button>
									</td>
								)
							})}
							<Tally count={troubleIn([aspect.key], columnKeys)} of={columnKeys.length} />
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{heatText.tallyHeading}</th>
						{columnKeys.map((key) => (
							<Tally key={key} count={troubleIn(rowKeys, [key])} of={rowKeys.length} />
						))}
						<Tally count={troubleIn(rowKeys, columnKeys)} of={rowKeys.length * columnKeys.length} />
					</tr>
				</tfoot>
			</table>
		</div>
	)
}

function Tally({ count, of }: { count: number; of: number }) {
	return (
		<td className={styles.tally} data-none={count === 0}>
			<span aria-hidden="true">{count}</span>
			<span className={hidden.hidden}>{heatText.tally(count, of)}</span>
		</td>
	)
}
