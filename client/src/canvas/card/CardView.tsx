import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardText } from '@groundwork/shared/text/canvas'
import { cardKindLabels, claimKindLabels } from '@groundwork/shared/text/labels'
import { useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { onDemand } from '../../ui/onDemand'
import { useMeasuredHeight } from '../heights'
import { CardWords } from './CardWords'
import { KindIcon } from './KindIcon'
import { landingOf } from './landings'
import { placeWords } from './placeWords'
import './card.css'

const CardForm = onDemand(() => import('./CardForm'))

/** A card to read, or, while it is edited, to fill in. */
export function CardView({ card }: { card: CardShape }) {
	const editor = useEditor()
	const ref = useRef<HTMLElement>(null)
	useMeasuredHeight(ref, card.id)
	const editing = useValue('editing', () => editor.getEditingShapeId() === card.id, [editor, card.id])

	return (
		<article
			ref={ref}
			className="gw-card"
			data-testid={`${card.type}-card`}
			data-kind={card.type}
			data-status={'status' in card.props ? card.props.status : undefined}
			data-risk={card.type === 'learner_check' ? card.props.risk : undefined}
			data-editing={editing}
		>
			<Head card={card} />
			{editing ? <CardForm card={card} /> : <CardWords card={card} />}
		</article>
	)
}

/** Its kind in sign and word, and the cell it lies on; while it is dragged, the one it would land on. */
function Head({ card }: { card: CardShape }) {
	const editor = useEditor()
	const landing = useValue('landing', () => landingOf(editor, card.id), [editor, card.id])
	const { aspect, approach } = landing ?? card.props
	const place = useValue('place', () => placeWords(editor, aspect, approach), [editor, aspect, approach])
	return (
		<p className="gw-card__place" data-landing={Boolean(landing)}>
			<KindIcon kind={card.type} size={15} />
			<b>{card.type === 'evidence' ? claimKindLabels[card.props.kind] : cardKindLabels[card.type]}</b>
			<span>{place || cardText.nowhere}</span>
		</p>
	)
}
