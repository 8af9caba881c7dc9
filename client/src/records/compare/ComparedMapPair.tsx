import { useRef, useState } from 'react'
import type { ComparedMap } from '@groundwork/shared/protocol/comparison'
import { comparingText } from '@groundwork/shared/text/comparing'
import styles from './ComparedMap.module.css'
import { ComparedTable } from './ComparedTable'
import { changedLines, markedCells } from './marked'
import type { Side } from './marked'

interface ComparedMapPairProps {
	map: ComparedMap
	/** What the two sides are called. */
	from: string
	to: string
	/** Whether there are other maps beside it. */
	several: boolean
}

/** One map twice, with the same rows and columns: as it was, and as it is. */
export function ComparedMapPair({ map, from, to, several }: ComparedMapPairProps) {
	const changed = changedLines(map)
	const isSame = changed.rows.length === 0 && changed.columns.length === 0
	const [onlyChanged, setOnlyChanged] = useState(false)
	const { rows, columns } = onlyChanged ? changed : map
	const first = rows[0] && columns[0] ? `${rows[0].key}:${columns[0].key}` : ''
	const [at, setAt] = useState(first)
	const [lit, setLit] = useState<string>()
	const scrollers = useRef<Partial<Record<Side, HTMLDivElement | null>>>({})
	const title = map.title || comparingText.untitled

	const names: Record<Side, string> = { before: from, after: to }
	const isShown =
		rows.some(({ key }) => at.startsWith(`${key}:`)) && columns.some(({ key }) => at.endsWith(`:${key}`))
	const side = (which: Side) =>
		map.in === 'both' || map.in === which ? (
			<ComparedTable
				map={map}
				side={which}
				caption={several ? comparingText.caption(title, names[which]) : names[which]}
				label={comparingText.caption(title, names[which])}
				rows={rows}
				columns={columns}
				at={isShown ? at : first}
				lit={lit}
				onAt={setAt}
				onLit={setLit}
				scroller={(element) => {
					scrollers.current[which] = element
				}}
				onScroll={(left) => {
					const other = scrollers.current[which === 'before' ? 'after' : 'before']
					if (other) other.scrollLeft = left
				}}
			/>
		) : (
			<p className={styles.absent}>{comparingText.mapAbsent[which]}</p>
		)

	return (
		<div className={styles.map}>
			<div className={styles.bar}>
				<p className={styles.count}>
					{isSame ? comparingText.mapSame : comparingText.marked(markedCells(map))}
				</p>
				{isSame ? null : (
					<label className={styles.only}>
						<input
							type="checkbox"
							checked={onlyChanged}
							onChange={({ currentTarget }) => setOnlyChanged(currentTarget.checked)}
						/>
						{comparingText.onlyChanged}
					</label>
				)}
			</div>
			<div className={styles.pair}>
				{side('before')}
				{side('after')}
			</div>
		</div>
	)
}
