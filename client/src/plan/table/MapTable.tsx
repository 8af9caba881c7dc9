import { CATEGORIES } from '@groundwork/shared/model/domain'
import type { Category } from '@groundwork/shared/model/domain'
import { approachName } from '@groundwork/shared/plan/names'
import { mapText } from '@groundwork/shared/text/canvas'
import { stanceLabels } from '@groundwork/shared/text/labels'
import { tableText } from '@groundwork/shared/text/table'
import { useRef, useState } from 'react'
import { Button } from '../../ui/Button'
import { useInspection } from '../inspect/inspected'
import { Empty } from '../ui/Empty'
import { MapChoice, useMapChoice } from '../ui/MapChoice'
import { useMayEdit } from '../useRights'
import { ViewTools } from '../ViewTools'
import { DownloadCsv } from '../csv/DownloadCsv'
import { usePlan } from '../usePlan'
import { CategoryRows } from './CategoryRows'
import styles from './MapTable.module.css'
import { useTableKeys } from './useTableKeys'

/** The map as a table: what the canvas shows, for whoever reads and judges by keyboard or screen reader. */
export function MapTable({ onCards }: { onCards: () => void }) {
	const plan = usePlan()
	const { map, maps, choose } = useMapChoice()
	const table = useRef<HTMLTableElement>(null)
	const [folded, setFolded] = useState<ReadonlySet<Category>>(new Set())
	const { inspect } = useInspection()
	const may = useMayEdit()
	const keys = useTableKeys(table, map)

	if (!map) {
		return (
			<Empty heading={tableText.noMap} hint={tableText.noMapHint}>
				<Button icon="table" onClick={onCards}>
					{tableText.cards}
				</Button>
			</Empty>
		)
	}
	const openSettings = () => inspect({ kind: 'map', map: map.id })
	const fold = (category: Category) => {
		const next = new Set(folded)
		if (!next.delete(category)) next.add(category)
		setFolded(next)
	}
	if (map.approaches.length === 0) {
		return (
			<Empty heading={tableText.noApproaches} hint={may ? tableText.noApproachesHint : undefined}>
				{may ? (
					<Button kind="primary" onClick={openSettings}>
						{mapText.chooseApproaches}
					</Button>
				) : null}
			</Empty>
		)
	}
	return (
		<>
			<ViewTools>
				<MapChoice maps={maps} value={map.id} onChange={choose} />
				{may ? (
					<Button icon="pencil" onClick={openSettings}>
						{tableText.rowsAndApproaches}
					</Button>
				) : null}
				<DownloadCsv kinds={['cell', 'approach']} plan={{ ...plan, maps: [map] }} />
			</ViewTools>
			{/* A table whose cells are walked through by arrows, as a grid is. */}
			{/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
			<table ref={table} role="grid" className={styles.table} data-testid="map-table" {...keys.handlers}>
				<caption className={styles.caption}>
					{tableText.caption(map.title || mapText.untitled)}. {tableText.gridKeys}
				</caption>
				<thead>
					<tr>
						<th scope="col" className={styles.corner}>
							{mapText.aspects}
						</th>
						{map.approaches.map((approach) => (
							<th key={approach.key} scope="col" className={styles.column}>
								<button
									type="button"
									className={styles.head}
									aria-label={tableText.editApproach(approachName(approach))}
									onClick={() => inspect({ kind: 'approach', map: map.id, approach: approach.key })}
								>
									<span className={styles.name}>{approachName(approach)}</span>
									<span className={styles.stance}>{stanceLabels[approach.stance]}</span>
								</button>
							</th>
						))}
					</tr>
				</thead>
				{CATEGORIES.map((category) => (
					<CategoryRows
						key={category}
						map={map}
						category={category}
						folded={folded.has(category)}
						onFold={() => fold(category)}
						reachable={keys.reachable}
					/>
				))}
			</table>
		</>
	)
}
