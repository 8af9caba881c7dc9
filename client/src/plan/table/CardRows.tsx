import type { CardKind } from '@groundwork/shared/model/cards'
import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { tableText } from '@groundwork/shared/text/table'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { TLShapeId } from 'tldraw'
import hidden from '../../ui/hidden.module.css'
import { Icon } from '../../ui/Icon'
import { CardRow } from './CardRow'
import styles from './CardTable.module.css'
import type { Order } from './chooseRows'
import { columnsOf } from './columns'
import { useRowsInSight } from './useRowsInSight'
import type { Column } from './columns'

/** In CSS pixels: every row is as tall as the next, so that where a row lies is known without laying it out. */
const ROW_HEIGHT = 53

interface CardRowsProps {
	kind: CardKind
	rows: readonly PlanCard[]
	order: Order
	onOrder: (order: Order) => void
	/** The one just added, which takes the caret. */
	added: TLShapeId | undefined
	onTaken: () => void
	maps: Plan['maps']
	may: boolean
}

/** The rows in sight and a few around them; the table says how many there are in all. */
export function CardRows({ kind, rows, order, onOrder, added, onTaken, maps, may }: CardRowsProps) {
	const scroller = useRef<HTMLDivElement>(null)
	const columns = useMemo(() => columnsOf(kind), [kind])
	const { from, to } = useRowsInSight(scroller, rows.length, ROW_HEIGHT)

	const addedAt = added === undefined ? -1 : rows.findIndex(({ id }) => id === added)
	useLayoutEffect(() => {
		if (addedAt >= 0) scroller.current?.scrollTo({ top: (addedAt - 1) * ROW_HEIGHT })
		// Only adding scrolls to it: rows that come and go before it do not.
		// oxlint-disable-next-line react/exhaustive-deps
	}, [added])

	return (
		<div
			ref={scroller}
			className={styles.scroller}
			data-testid="card-scroller"
			onScroll={({ currentTarget }) =>
				currentTarget.toggleAttribute('data-aside', currentTarget.scrollLeft > 0)
			}
		>
			<table className={styles.table} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1}>
				<caption className={hidden.hidden}>{tableText.cardsCaption(cardKindLabels[kind])}</caption>
				<colgroup>
					{columns.map(({ name, width }) => (
						<col key={name} style={{ width }} />
					))}
					<col className={styles.actionsColumn} />
				</colgroup>
				<thead>
					<tr aria-rowindex={1}>
						{columns.map((column) => (
							<Heading key={column.name} column={column} order={order} onOrder={onOrder} />
						))}
						<th scope="col">
							<span className={hidden.hidden}>{tableText.actions}</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{from > 0 ? <Gap height={from * ROW_HEIGHT} /> : null}
					{rows.slice(from, to).map((card, at) => (
						<CardRow
							key={card.id}
							card={card}
							columns={columns}
							at={from + at + 2}
							added={card.id === added}
							onTaken={onTaken}
							maps={maps}
							may={may}
						/>
					))}
					{to < rows.length ? <Gap height={(rows.length - to) * ROW_HEIGHT} /> : null}
				</tbody>
			</table>
		</div>
	)
}

/** In the place of rows out of sight. */
function Gap({ height }: { height: number }) {
	return (
		<tr aria-hidden="true" style={{ height }}>
			<td className={styles.gap}>&nbsp;</td>
		</tr>
	)
}

interface HeadingProps extends Pick<CardRowsProps, 'order' | 'onOrder'> {
	column: Column
}

function Heading({ column: { name, label }, order, onOrder }: HeadingProps) {
	const sorted = order.by === name
	return (
		<th scope="col" aria-sort={sorted ? (order.down ? 'descending' : 'ascending') : undefined}>
			<button
				type="button"
				className={styles.sort}
				data-sorted={sorted}
				data-down={order.down}
				title={tableText.sortBy(label)}
				onClick={() =>
					onOrder(
						sorted
							? order.down
								? { by: '', down: false }
								: { by: name, down: true }
							: { by: name, down: false },
					)
				}
			>
				{label}
				<Icon name={sorted ? 'chevron' : 'sort'} size={14} />
			</button>
		</th>
	)
}
