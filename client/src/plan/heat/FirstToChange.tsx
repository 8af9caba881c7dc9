import type { Category } from '@groundwork/shared/model/domain'
import type { PlanCell, PlanMap } from '@groundwork/shared/plan/Plan'
import { approachNameByKey, aspectNameByKey } from '@groundwork/shared/plan/names'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { heatText } from '@groundwork/shared/text/heat'
import { fitLabels } from '@groundwork/shared/text/labels'
import { useId } from 'react'
import { FitSign } from '../../ui/FitSign'
import { fitStyle } from '../fitStyle'
import { useInspection } from '../inspect/inspected'
import styles from './Heat.module.css'
import { firstToChange, unrated } from './ranking'

/** More would be no answer to the question where to begin. */
const MOST = 12

interface FirstToChangeProps {
	map: PlanMap
	category: Category | ''
}

/** Where to begin: what matters most and can be changed first. */
export function FirstToChange({ map, category }: FirstToChangeProps) {
	const id = useId()
	const { inspect } = useInspection()
	const cells = [...map.cells.values()].filter((cell) => category === '' || cell.category === category)
	const ranked = firstToChange(cells).slice(0, MOST)
	const left = unrated(cells)
	const open = ({ aspect, approach }: PlanCell) => inspect({ kind: 'cell', map: map.id, aspect, approach })
	return (
		<section className={styles.first} aria-labelledby={id}>
			<h3 id={id}>{heatText.matters}</h3>
			<p className={styles.hint}>{heatText.mattersHint}</p>
			{ranked.length === 0 && left.length === 0 ? <p>{heatText.mattersEmpty}</p> : null}
			<ol className={styles.ranking}>
				{ranked.map((cell) => (
					<li key={`${cell.aspect}:${cell.approach}`}>
						<Ranked map={map} cell={cell} onOpen={() => open(cell)} />
					</li>
				))}
			</ol>
			{left.length > 0 ? (
				<>
					<p className={styles.hint}>{heatText.mattersUnrated(left.length)}</p>
					<ul className={styles.ranking}>
						{left.slice(0, MOST).map((cell) => (
							<li key={`${cell.aspect}:${cell.approach}`}>
								<Ranked map={map} cell={cell} onOpen={() => open(cell)} />
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	)
}

function Ranked({ map, cell, onOpen }: { map: PlanMap; cell: PlanCell; onOpen: () => void }) {
	const { importance, changeability, fit } = cell
	const maps = { maps: [map] }
	return (
		<button type="button" className={styles.ranked} onClick={onOpen}>
			<span className={styles.tone} data-fit={fit} style={fitStyle(fit)} title={fitLabels[fit]}>
				<FitSign fit={fit} size={14} />
			</span>
			<span>
				<span className={styles.where}>
					{impedimentText.cell(
						aspectNameByKey(maps, cell.aspect, map.id),
						approachNameByKey(maps, cell.approach, map.id),
					)}
				</span>
				<span className={styles.why}>
					{importance === null || changeability === null
						? heatText.notRated
						: heatText.rated(importance, changeability)}
				</span>
			</span>
		</button>
	)
}
