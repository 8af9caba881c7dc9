import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardText } from '@groundwork/shared/text/canvas'
import { useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { useMeasuredHeight } from '../heights'
import { approachNameByKey, aspectNameByKey } from '../labels'
import { dropTarget } from '../map/dropTarget'
import { CardForm } from './CardForm'
import { CardWords } from './CardWords'
import './card.css'

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
			data-editing={editing}
		>
			<Place card={card} />
			{editing ? <CardForm card={card} /> : <CardWords card={card} />}
		</article>
	)
}

function Place({ card }: { card: CardShape }) {
	const editor = useEditor()
	// While it is dragged, where it would land.
	const landing = useValue(
		'landing',
		() => (editor.getOnlySelectedShapeId() === card.id ? dropTarget(editor) : undefined),
		[editor, card.id],
	)
	const { aspect, approach } = landing ?? card.props
	const place = useValue(
		'place',
		() =>
			[aspect && aspectNameByKey(editor, aspect), approach && approachNameByKey(editor, approach)]
				.filter(Boolean)
				.join(' × '),
		[editor, aspect, approach],
	)
	return (
		<p className="gw-card__place" data-landing={Boolean(landing)}>
			{place || cardText.nowhere}
		</p>
	)
}
