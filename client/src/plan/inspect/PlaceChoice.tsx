import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { approachName, approachNameOf, aspectName, aspectNameOf } from '@groundwork/shared/plan/names'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { inspectText } from '@groundwork/shared/text/inspect'
import { useEditor } from 'tldraw'
import { placeCard } from '../placeCard'
import { usePlan } from '../usePlan'

interface PlaceChoiceProps {
	card: PlanCard
	side: 'aspect' | 'approach'
}

/** The row or the column a card belongs to, to be chosen; the card on the canvas goes along. */
export function PlaceChoice({ card, side }: PlaceChoiceProps) {
	const editor = useEditor()
	const { maps } = usePlan()
	const named =
		side === 'aspect'
			? maps.flatMap(({ aspects }) => aspects.map((aspect) => [aspect.key, aspectName(aspect)] as const))
			: maps.flatMap(({ approaches }) =>
					approaches.map((approach) => [approach.key, approachName(approach)] as const),
				)
	const options = new Map(named)
	const value = card[side]
	// A card may name what no map has any more.
	if (value && !options.has(value))
		options.set(value, side === 'aspect' ? aspectNameOf(value) : approachNameOf(value))
	return (
		<select
			aria-label={cardFieldTexts[card.type][side].label}
			value={value}
			data-testid={`${card.type}-${side}`}
			onChange={({ currentTarget }) =>
				placeCard(
					editor,
					card.id,
					side === 'aspect' ? { aspect: currentTarget.value } : { approach: currentTarget.value },
				)
			}
		>
			<option value="">{side === 'aspect' ? inspectText.noRow : inspectText.noColumn}</option>
			{[...options].map(([key, name]) => (
				<option key={key} value={key}>
					{name}
				</option>
			))}
		</select>
	)
}
