import { useRef } from 'react'
import type { CSSProperties, KeyboardEvent, Ref } from 'react'
import type { ComparedMap } from '@groundwork/shared/protocol/comparison'
import { comparingText } from '@groundwork/shared/text/comparing'
import styles from './ComparedMap.module.css'
import { ComparedCellContent } from './ComparedCellContent'
import { cellOf, isMarked, linesIn } from './marked'
import type { ComparedLine, Side } from './marked'
import { stepTo } from './stepTo'

interface ComparedTableProps {
	map: ComparedMap
	side: Side
	/** As it is read above the table, and as the table is called. */
	caption: string
	label: string
	rows: readonly ComparedLine[]
	columns: readonly ComparedLine[]
	/** The cell that Tab leads to, the same on both sides. */
	at: string
	/** The cell that somebody is at, on either side. */
	lit: string | undefined
	onAt: (cell: string) => void
	onLit: (cell: string | undefined) => void
	scroller: Ref<HTMLDivElement>
	onScroll: (left: number) => void
}

/** One of two states of a map, each verdict by sign and word, with what became of it in the later one. */
export function ComparedTable(props: ComparedTableProps) {
	const { map, side, caption, label, rows, columns, at, lit, onAt, onLit, scroller, onScroll } = props
	const table = useRef<HTMLTableElement>(null)

	const walk = (event: KeyboardEvent) => {
		const next = stepTo(event, at, rows, columns)
		if (next === undefined) return
		event.preventDefault()
		table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(next)}"]`)?.focus()
	}

	return (
		<div
			ref={scroller}
			className={styles.scroller}
			onScroll={({ currentTarget }) => onScroll(currentTarget.scrollLeft)}
		>
			<table
				ref={table}
				className={styles.table}
				style={{ '--columns': columns.length } as CSSProperties}
				// with arrow keys from cell to cell, as the pattern of a grid says
				// oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
				role="grid"
				aria-label={label}
				aria-readonly
				onKeyDown={walk}
			>
				<caption className={styles.caption}>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{comparingText.aspects}</th>
						{columns.map((column) => (
							<th key={column.key} scope="col">
								{column.name}
								<LineTag map={map} line={column} side={side} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} style={{ '--lines': linesIn(map, row.key, columns) } as CSSProperties}>
							<th scope="row">
								{row.name}
								<LineTag map={map} line={row} side={side} />
							</th>
							{columns.map((column) => {
								const key = `${row.key}:${column.key}`
								const cell = cellOf(map, row.key, column.key)
								return (
									<td
										key={column.key}
										// oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
										tabIndex={key === at ? 0 : -1}
										data-cell={key}
										data-lit={key === lit}
										data-marked={cell !== undefined && isMarked(cell)}
										className={styles.cell}
										onFocus={() => {
											onAt(key)
											onLit(key)
										}}
										onBlur={() => onLit(undefined)}
										onPointerEnter={() => onLit(key)}
										onPointerLeave={() => onLit(undefined)}
									>
										<ComparedCellContent cell={cell} side={side} line={row.in === 'both' ? column : row} />
									</td>
								)
							})}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}

/** What a row or column is to this side, where the other stands alone with it. */
function LineTag({ map, line, side }: { map: ComparedMap; line: ComparedLine; side: Side }) {
	if (line.in === 'both' || map.in !== 'both') return null
	const { has, lacks } = comparingText.lines[line.in]
	return (
		<span className={styles.tag} data-has={line.in === side}>
			{line.in === side ? has : lacks}
		</span>
	)
}
