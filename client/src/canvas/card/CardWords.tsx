import { CARD_TITLES } from '@groundwork/shared/model/cards'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { factsOf } from '@groundwork/shared/plan/cardFacts'
import { CARD_FACES } from '@groundwork/shared/plan/cardFaces'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { cardsText } from '@groundwork/shared/text/cards'
import { cardTitle } from './cardTitle'

/** A card to read: what it is called, what matters most of its kind, and in a row below the facts. */
export function CardWords({ card }: { card: CardShape }) {
	const facts = factsOf(card)
	return (
		<>
			<h3 data-empty={card.type !== 'response' && said(card, CARD_TITLES[card.type]) === ''}>
				{cardTitle(card)}
			</h3>
			<Lines card={card} />
			{facts.length > 0 && (
				<footer className="gw-card__facts">
					{facts.map(({ name, words, missing }) => (
						<span key={name} className="gw-card__fact" data-fact={name} data-empty={missing}>
							{words}
						</span>
					))}
				</footer>
			)}
		</>
	)
}

function Lines({ card }: { card: CardShape }) {
	if (card.type === 'change') return <FromTo from={card.props.from} to={card.props.to} />
	const texts = cardFieldTexts[card.type] as Readonly<Record<string, { label: string }>>
	return CARD_FACES[card.type].lines.map((name) => {
		const text = said(card, name) || missed(name)
		return (
			text && (
				<p key={name} className="gw-card__line" data-line={name} data-empty={said(card, name) === ''}>
					{name !== 'answer' && <small>{texts[name]?.label} </small>}
					{text}
				</p>
			)
		)
	})
}

/** What is missed where nobody has written it. */
function missed(name: string): string {
	if (name === 'answer') return cardsText.noAnswer
	return name === 'chosen' ? cardsText.nothingChosen : ''
}

function FromTo({ from, to }: { from: string; to: string }) {
	if (!from && !to) return null
	return (
		<div className="gw-card__way">
			{from && <p aria-label={`${cardsText.from}: ${from}`}>{from}</p>}
			{to && (
				<p data-to="true" aria-label={`${cardsText.to}: ${to}`}>
					{to}
				</p>
			)}
		</div>
	)
}

function said({ props }: CardShape, name: string): string {
	const value = (props as unknown as Readonly<Record<string, unknown>>)[name]
	return typeof value === 'string' ? value : ''
}
