import { CATEGORIES, FITS } from '@groundwork/shared/model/domain'
import type { Category } from '@groundwork/shared/model/domain'
import { mapText } from '@groundwork/shared/text/canvas'
import { heatText } from '@groundwork/shared/text/heat'
import { categoryLabels, fitLabels } from '@groundwork/shared/text/labels'
import { tableText } from '@groundwork/shared/text/table'
import { useState } from 'react'
import { FitSign } from '../../ui/FitSign'
import { fitStyle } from '../fitStyle'
import { Empty } from '../ui/Empty'
import { MapChoice, useMapChoice } from '../ui/MapChoice'
import { Segments } from '../ui/Segments'
import { useMayEdit } from '../useRights'
import { ViewTools } from '../ViewTools'
import { FirstToChange } from './FirstToChange'
import styles from './Heat.module.css'
import { HeatTable } from './HeatTable'
import { worstFirst } from './ranking'

const ORDERS = ['asOnTheMap', 'worstFirst'] as const

/** Where approaches and environment rub, at a glance, and where to begin. */
export default function HeatView() {
	const may = useMayEdit()
	const { map, maps, choose } = useMapChoice()
	const [category, setCategory] = useState<Category | ''>('')
	const [order, setOrder] = useState<(typeof ORDERS)[number]>('asOnTheMap')
	if (!map) return <Empty heading={tableText.noMap} hint={tableText.noMapHint} />
	if (map.approaches.length === 0)
		return <Empty heading={tableText.noApproaches} hint={may ? tableText.noApproachesHint : undefined} />
	const rows = map.aspects.filter((aspect) => category === '' || aspect.category === category)
	const columns = map.approaches.map(({ key }) => key)
	return (
		<>
			<ViewTools>
				<MapChoice maps={maps} value={map.id} onChange={choose} />
				<label className="gw-bare">
					<select
						aria-label={heatText.filter}
						value={category}
						onChange={({ currentTarget }) =>
							setCategory(CATEGORIES.find((one) => one === currentTarget.value) ?? '')
						}
					>
						<option value="">{heatText.all}</option>
						{CATEGORIES.map((one) => (
							<option key={one} value={one}>
								{categoryLabels[one]}
							</option>
						))}
					</select>
				</label>
				<Segments
					label={heatText.order}
					options={ORDERS.map((code) => ({ code, label: heatText[code] }))}
					value={order}
					onChange={setOrder}
				/>
			</ViewTools>
			<div className={styles.view}>
				<div className={styles.main}>
					<p className={styles.lead}>{heatText.lead}</p>
					<HeatTable
						map={map}
						caption={heatText.caption(map.title || mapText.untitled)}
						rows={order === 'worstFirst' ? worstFirst(map, rows, columns) : rows}
					/>
					<Legend />
				</div>
				<FirstToChange map={map} category={category} />
			</div>
		</>
	)
}

function Legend() {
	return (
		<ul className={styles.legend} aria-label={heatText.legend}>
			{FITS.map((fit) => (
				<li key={fit} style={fitStyle(fit)}>
					<span className={styles.tone} data-fit={fit}>
						<FitSign fit={fit} size={13} />
						{fit === 'unknown' ? null : heatText.letter[fit]}
					</span>
					{fitLabels[fit]}
				</li>
			))}
		</ul>
	)
}
