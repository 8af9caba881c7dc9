import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { cardName } from '@groundwork/shared/plan/names'
import { tableText } from '@groundwork/shared/text/table'
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useEditor } from 'tldraw'
import { cardFields } from '../../canvas/fields/Fielded'
import { Button } from '../../ui/Button'
import { useDeleteCard } from '../done/useDeleteCard'
import { useInspection } from '../inspect/inspected'
import { CardCell } from './CardCell'
import { CardWords } from './CardWords'
import styles from './CardTable.module.css'
import type { Column } from './columns'

interface CardRowProps {
	card: PlanCard
	columns: readonly Column[]
	/** What rows and approaches are called. */
	maps: Plan['maps']
	/** Its number in the whole table, of which only a part is there. */
	at: number
	/** The caret goes into its first field, once. */
	added: boolean
	onTaken: () => void
	may: boolean
}

/**
 * One card: each field in its column. Only a row that somebody points at or stands in holds fields to write in; the others are
 * buttons that become them. Fields are what costs, and rows scroll by in their hundreds.
 */
export const CardRow = memo(function CardRow({ card, columns, maps, at, added, onTaken, may }: CardRowProps) {
	const editor = useEditor()
	const { id, type } = card
	const fielded = useMemo(() => cardFields(editor, { id, type }), [editor, id, type])
	const { inspect } = useInspection()
	const deleteCard = useDeleteCard()
	const row = useRef<HTMLTableRowElement>(null)
	const [pointed, setPointed] = useState(false)
	/** The column that took the keys, while they are in this row. */
	const [entered, setEntered] = useState(added ? columns[0]?.name : undefined)
	const editing = may && (pointed || entered !== undefined)
	const title = cardName(card)

	useLayoutEffect(() => {
		if (added) onTaken()
	}, [added, onTaken])
	useLayoutEffect(() => {
		if (entered === undefined || row.current?.contains(document.activeElement)) return
		row.current
			?.querySelector<HTMLElement>(`[data-column="${entered}"] :is(input, textarea, select, button)`)
			?.focus()
	}, [entered])

	const content = (column: Column) =>
		editing ? (
			<CardCell maps={maps} card={card} column={column} of={fielded} />
		) : (
			<CardWords
				maps={maps}
				card={card}
				column={column}
				onEnter={may ? () => setEntered(column.name) : undefined}
			/>
		)
	return (
		<tr
			ref={row}
			aria-rowindex={at}
			data-row={id}
			className={styles.row}
			onPointerEnter={() => setPointed(true)}
			onPointerLeave={() => setPointed(false)}
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget)) setEntered(undefined)
			}}
		>
			{columns.map((column, number) =>
				number === 0 ? (
					<th key={column.name} scope="row" data-column={column.name} className={styles.title}>
						{content(column)}
					</th>
				) : (
					<td key={column.name} data-column={column.name}>
						{content(column)}
					</td>
				),
			)}
			<td className={styles.actions}>
				<Button
					kind="quiet"
					icon="more"
					iconOnly
					aria-label={tableText.openRow(title)}
					title={tableText.openRow(title)}
					onClick={() => inspect({ kind: 'card', card: id })}
				/>
				{may ? (
					<Button
						kind="quiet"
						icon="bin"
						iconOnly
						aria-label={tableText.deleteRow(title)}
						title={tableText.deleteRow(title)}
						onClick={() => deleteCard(card)}
					/>
				) : null}
			</td>
		</tr>
	)
})
