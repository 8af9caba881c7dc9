import { CARD_TITLES } from '@groundwork/shared/model/cards'
import type { Question } from '@groundwork/shared/model/domain'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardText } from '@groundwork/shared/text/canvas'
import { questionWordings } from '@groundwork/shared/text/labels'

/** What a card is called by: its first text, or the question it answers. */
export function cardTitle(card: Pick<CardShape, 'type' | 'props'>): string {
	const values = card.props as unknown as Readonly<Record<string, string>>
	if (card.type === 'response')
		return (
			questionWordings[values['question'] as Question] ?? (values['wording'] || cardText.untitled.response)
		)
	return values[CARD_TITLES[card.type]] || cardText.untitled[card.type]
}
