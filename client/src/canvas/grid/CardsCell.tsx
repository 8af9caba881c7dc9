import type { GridKind } from '@groundwork/shared/model/shapes/grid'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { gridText } from '@groundwork/shared/text/grids'
import { riskLabels } from '@groundwork/shared/text/labels'
import { useEditor, useValue } from 'tldraw'
import { cardTitle } from '../card/cardTitle'
import { ownPointer } from '../ui/useOwnKeys'
import { visit } from '../ui/visit'
import { cardsIn } from './liveParts'
import { RiskSign } from './RiskSign'
import { Invitation } from './TextCell'

/** The cards that belong here, wherever they lie: each leads to itself. */
export function CardsCell({ kind, row, column }: { kind: GridKind; row: string; column: string }) {
	const editor = useEditor()
	const cards = useValue('cards in cell', () => cardsIn(editor, kind, row, column), [
		editor,
		kind,
		row,
		column,
	])
	return (
		<span className="gw-gridcell__cards">
			{cards.map((card) => (
				<CardChip key={card.id} card={card} />
			))}
			<Invitation />
		</span>
	)
}

export function CardChip({ card }: { card: CardShape }) {
	const editor = useEditor()
	const title = cardTitle(card)
	const risk = card.type === 'learner_check' ? card.props.risk : undefined
	const safe = card.type === 'learner_check' && card.props.safeguard !== ''
	const says = [title, risk && riskLabels[risk], safe && gridText.safeguarded].filter(Boolean).join(', ')
	return (
		<button
			type="button"
			tabIndex={-1}
			className="gw-gridchip"
			data-testid="grid-chip"
			data-risk={risk}
			title={says}
			aria-label={gridText.goTo(says)}
			{...ownPointer}
			onClick={(event) => {
				event.stopPropagation()
				visit(editor, card.id)
			}}
		>
			{risk && <RiskSign risk={risk} />}
			<span>{title}</span>
		</button>
	)
}
