import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { cardName } from '@groundwork/shared/plan/names'
import { FieldInput } from '../../canvas/fields/FieldInput'
import type { Fielded } from '../../canvas/fields/Fielded'
import { useInspection } from '../inspect/inspected'
import { PlaceChoice } from '../inspect/PlaceChoice'
import styles from './CardTable.module.css'
import { CardWords } from './CardWords'
import type { Column } from './columns'

interface CardCellProps {
	card: PlanCard
	column: Column
	maps: Plan['maps']
	of: Fielded
}

/** One field of a card, to be filled in. A set of codes has no room in a row: it is filled in beside the table. */
export function CardCell({ card, column, maps, of }: CardCellProps) {
	const { inspect } = useInspection()
	const { name, field } = column
	if (field.type === 'codes') {
		return (
			<CardWords
				card={card}
				column={column}
				maps={maps}
				onPress={() => inspect({ kind: 'card', card: card.id }, { field: name })}
			/>
		)
	}
	if (field.type === 'key' && name !== 'aspect' && name !== 'approach') return cardName(card)
	return (
		<div className={`gw-bare ${styles.field}`}>
			{name === 'aspect' || name === 'approach' ? (
				<PlaceChoice card={card} side={name} />
			) : (
				<FieldInput bare of={of} name={name} testId={`row-${name}`} />
			)}
		</div>
	)
}
