import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { CARDS } from '@groundwork/shared/model/cards'
import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { approachNameByKey, aspectNameByKey, cardName } from '@groundwork/shared/plan/names'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { useMemo } from 'react'
import { useEditor } from 'tldraw'
import { cardFields } from '../../canvas/fields/Fielded'
import { Button } from '../../ui/Button'
import { useDeleteCard } from '../done/useDeleteCard'
import { PlanField } from '../fields/PlanField'
import { useMayEdit } from '../useRights'
import { Inspector } from './Inspector'
import { PlaceChoice } from './PlaceChoice'
import { ShowOnCanvas } from './ShowOnCanvas'
import { ShowRipple } from './ShowRipple'
import styles from './parts.module.css'
import { useInspection } from './inspected'
import type { Inspecting } from './inspected'
import '../../canvas/fields/fields.css'

interface CardPanelProps {
	plan: Plan
	card: PlanCard
	how: Inspecting
}

/** One card: all its fields, and the cell it belongs to. */
export function CardPanel({ plan, card, how }: CardPanelProps) {
	const may = useMayEdit()
	const { close } = useInspection()
	const deleteCard = useDeleteCard()
	return (
		<Inspector
			kind={cardKindLabels[card.type]}
			heading={cardName(card)}
			how={how}
			actions={
				<>
					<ShowOnCanvas subject={{ kind: 'card', card: card.id }} />
					<ShowRipple start={{ kind: 'card', card: card.id }} />
					{may ? (
						<Button
							kind="danger"
							icon="bin"
							onClick={() => {
								close()
								deleteCard(card)
							}}
						>
							{inspectText.delete}
						</Button>
					) : null}
				</>
			}
		>
			<CardFieldList card={card} may={may} />
			<CardPlace plan={plan} card={card} may={may} />
		</Inspector>
	)
}

/** All fields of a card, one below the other. */
export function CardFieldList({ card: { id, type, ...card }, may }: { card: PlanCard; may: boolean }) {
	const editor = useEditor()
	const fielded = useMemo(() => cardFields(editor, { id, type }), [editor, id, type])
	// One of the ten questions is worded once, for every board.
	const given = 'question' in card && type === 'response' && card.question !== ''
	return Object.keys(CARDS[type])
		.filter((name) => !(given && name === 'wording'))
		.map((name) => <PlanField key={name} of={fielded} name={name} may={may} />)
}

/** Which cell a card belongs to. */
export function CardPlace({ plan, card, may }: Omit<CardPanelProps, 'how'> & { may: boolean }) {
	const texts = cardFieldTexts[card.type]
	if (!may) {
		return (
			<p className={styles.hint}>
				{card.aspect && card.approach
					? impedimentText.cell(aspectNameByKey(plan, card.aspect), approachNameByKey(plan, card.approach))
					: inspectText.noPlace}
			</p>
		)
	}
	return (
		<div className={styles.pair}>
			{(['aspect', 'approach'] as const).map((side) => (
				<label key={side} className="gw-field" data-field={side}>
					<span>{texts[side].label}</span>
					<PlaceChoice card={card} side={side} />
				</label>
			))}
		</div>
	)
}
