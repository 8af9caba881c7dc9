import { FITS } from '@groundwork/shared/model/domain'
import type { Category } from '@groundwork/shared/model/domain'
import { cellKey } from '@groundwork/shared/model/shapes/map'
import type { PlanMap } from '@groundwork/shared/plan/Plan'
import { aspectName } from '@groundwork/shared/plan/names'
import { categoryLabels, categoryQuestions, fitLabels } from '@groundwork/shared/text/labels'
import { tableText } from '@groundwork/shared/text/table'
import { FitSign } from '../../ui/FitSign'
import { Icon } from '../../ui/Icon'
import { fitStyle } from '../fitStyle'
import { useInspection } from '../inspect/inspected'
import styles from './MapTable.module.css'
import { VerdictCell } from './VerdictCell'

interface CategoryRowsProps {
	map: PlanMap
	category: Category
	folded: boolean
	onFold: () => void
	/** The one cell that Tab reaches. */
	reachable: string | undefined
}

/** The rows of one category under its heading; folded, how often each verdict was given. */
export function CategoryRows({ map, category, folded, onFold, reachable }: CategoryRowsProps) {
	const { inspect } = useInspection()
	const rows = map.aspects.filter((aspect) => aspect.category === category)
	if (rows.length === 0) return null
	const name = categoryLabels[category]
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" className={styles.band}>
					<button
						type="button"
						className={styles.fold}
						aria-expanded={!folded}
						aria-label={folded ? tableText.unfold(name) : tableText.fold(name)}
						onClick={onFold}
					>
						<span className={styles.chevron} data-folded={folded}>
							<Icon name="chevron" size={16} />
						</span>
						<strong>{name}</strong>
						<span className={styles.count}>{tableText.rows(rows.length)}</span>
					</button>
				</th>
				{folded ? (
					map.approaches.map((approach) => (
						<td key={approach.key} className={styles.band}>
							<Tally map={map} approach={approach.key} rows={rows.map(({ key }) => key)} />
						</td>
					))
				) : (
					<td className={styles.band} colSpan={map.approaches.length}>
						<span className={styles.question}>{categoryQuestions[category]}</span>
					</td>
				)}
			</tr>
			{folded
				? null
				: rows.map((aspect) => (
						<tr key={aspect.key}>
							<th scope="row" className={styles.row}>
								<button
									type="button"
									className={styles.head}
									aria-label={tableText.editAspect(aspectName(aspect))}
									onClick={() => inspect({ kind: 'aspect', map: map.id, aspect: aspect.key })}
								>
									<span className={styles.name}>{aspectName(aspect)}</span>
								</button>
							</th>
							{map.approaches.map((approach) => {
								const key = cellKey(aspect.key, approach.key)
								const cell = map.cells.get(key)
								return cell ? (
									<VerdictCell
										key={approach.key}
										cell={cell}
										aspect={aspect}
										approach={approach}
										reachable={key === reachable}
									/>
								) : null
							})}
						</tr>
					))}
		</tbody>
	)
}

/** How often each verdict was given in the rows of a folded category. */
function Tally({ map, approach, rows }: { map: PlanMap; approach: string; rows: readonly string[] }) {
	const counts = FITS.map(
		(fit) => [fit, rows.filter((row) => map.cells.get(cellKey(row, approach))?.fit === fit).length] as const,
	)
	return (
		<ul className={styles.tally}>
			{counts
				.filter(([, count]) => count > 0)
				.map(([fit, count]) => (
					<li
						key={fit}
						style={fitStyle(fit)}
						title={fitLabels[fit]}
						aria-label={`${fitLabels[fit]}: ${count}`}
					>
						<FitSign fit={fit} size={13} />
						{count}
					</li>
				))}
		</ul>
	)
}
