import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { cardName } from '@groundwork/shared/plan/names'
import { cardKindLabels, changeStatusLabels } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { Button } from '../../ui/Button'
import { useDeleteCard } from '../done/useDeleteCard'
import { CardFieldList, CardPlace } from '../inspect/CardPanel'
import { ShowOnCanvas } from '../inspect/ShowOnCanvas'
import styles from './Outline.module.css'
import { Section } from './Section'

interface CardSectionProps {
	plan: Plan
	card: PlanCard
	level: 4 | 5 | 6
	may: boolean
}

/** A card with all its fields. */
export function CardSection({ plan, card, level, may }: CardSectionProps) {
	const deleteCard = useDeleteCard()
	const state = card.type === 'change' ? changeStatusLabels[card.status] : ''
	return (
		<Section
			id={card.id}
			level={level}
			heading={cardName(card)}
			summary={[cardKindLabels[card.type], state].filter(Boolean).join(' · ')}
		>
			<div className={styles.fields} data-thing={card.id}>
				<CardFieldList card={card} may={may} />
				<CardPlace plan={plan} card={card} may={may} />
			</div>
			<div className={styles.actions}>
				<ShowOnCanvas subject={{ kind: 'card', card: card.id }} />
				{may ? (
					<Button kind="danger" icon="bin" onClick={() => deleteCard(card)}>
						{inspectText.delete}
					</Button>
				) : null}
			</div>
		</Section>
	)
}
