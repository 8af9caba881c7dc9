import { CARDS, CARD_TITLES } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardText } from '@groundwork/shared/text/canvas'
import { codeLabel } from '@groundwork/shared/text/codes'
import { cardFieldTexts } from '@groundwork/shared/text/fields'
import { cardTitle } from './cardTitle'

/** A card to read: what it is called by, its long texts, and in a line below what was chosen. */
export function CardWords({ card }: { card: CardShape }) {
	const fields = Object.entries(CARDS[card.type] as Readonly<Record<string, Field>>)
	const values = card.props as unknown as Readonly<Record<string, unknown>>
	const texts = cardFieldTexts[card.type] as Readonly<Record<string, { label: string }>>
	const said = (name: string) => {
		const value = values[name]
		return typeof value === 'string' ? value : ''
	}
	const written = fields.filter(
		([name, field]) =>
			field.type === 'text' && field.long && said(name) !== '' && name !== CARD_TITLES[card.type],
	)
	const chosen = fields.flatMap(([name, field]) => {
		const code = field.type === 'code' ? said(name) : ''
		return field.type === 'code' && code !== '' ? [{ name, label: codeLabel(field.codes, code) }] : []
	})
	const untitled = card.type !== 'response' && said(CARD_TITLES[card.type]) === ''
	return (
		<>
			<h3 data-empty={untitled}>{cardTitle(card)}</h3>
			{written.length > 0 && (
				<dl>
					{written.map(([name]) => (
						<Row key={name} label={texts[name]?.label ?? name} text={said(name)} />
					))}
				</dl>
			)}
			<footer>
				{chosen.map(({ name, label }) => (
					<span key={name} className={name === 'status' ? 'gw-chip gw-chip--status' : 'gw-chip'}>
						{label}
					</span>
				))}
				{'owner' in card.props && (
					<span className="gw-card__owner" data-empty={!card.props.owner}>
						{card.props.owner || cardText.noOwner}
					</span>
				)}
			</footer>
		</>
	)
}

function Row({ label, text }: { label: string; text: string }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{text}</dd>
		</>
	)
}
