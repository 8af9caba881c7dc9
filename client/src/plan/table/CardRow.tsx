import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { cardName } from '@groundwork/shared/plan/names'
import { fieldText } from '@groundwork/shared/text/fields'
import { tableText } from '@groundwork/shared/text/table'
import { memo, useMemo } from 'react'
import { useEditor } from 'tldraw'
import { FieldInput } from '../../canvas/fields/FieldInput'
import type { Fielded } from '../../canvas/fields/Fielded'
import { cardFields } from '../../canvas/fields/Fielded'
import { Button } from '../../ui/Button'
import { useDeleteCard } from '../done/useDeleteCard'
import { fieldWords } from '../fields/fieldWords'
import { useInspection } from '../inspect/inspected'
import { PlaceChoice } from '../inspect/PlaceChoice'
import { PlaceWords } from '../inspect/PlaceWords'
import styles from './CardTable.module.css'
import type { Column } from './columns'

interface CardRowProps {
	card: PlanCard
	columns: readonly Column[]
	/** Its number in the whole table, of which only a part is there. */
	at: number
	may: boolean
}

/** One card: each field in its column, edited in place. */
export const CardRow = memo(function CardRow({ card, columns, at, may }: CardRowProps) {
	const editor = useEditor()
	const { id, type } = card
	const fielded = useMemo(() => cardFields(editor, { id, type }), [editor, id, type])
	const { inspect } = useInspection()
	const deleteCard = useDeleteCard()
	const title = cardName(card)
	return (
		<tr aria-rowindex={at} data-row={id} className={styles.row}>
			{columns.map((column, number) =>
				number === 0 ? (
					<th key={column.name} scope="row" className={styles.title}>
						<Content card={card} column={column} of={fielded} may={may} />
					</th>
				) : (
					<td key={column.name}>
						<Content card={card} column={column} of={fielded} may={may} />
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

interface ContentProps {
	card: PlanCard
	column: Column
	of: Fielded
	may: boolean
}

function Content({ card, column: { name, field }, of, may }: ContentProps) {
	if (field.type === 'key') {
		if (name !== 'aspect' && name !== 'approach') return cardName(card)
		return (
			<div className={`gw-bare ${styles.field}`}>
				{may ? <PlaceChoice card={card} side={name} /> : <PlaceWords card={card} side={name} />}
			</div>
		)
	}
	if (may && field.type !== 'codes') {
		return (
			<div className={`gw-bare ${styles.field}`}>
				<FieldInput bare of={of} name={name} testId={`row-${name}`} />
			</div>
		)
	}
	const words = fieldWords(field, (card as unknown as Readonly<Record<string, unknown>>)[name])
	return <p className={words ? styles.words : styles.unsaid}>{words || fieldText.notSaid}</p>
}
