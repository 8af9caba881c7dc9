import type { ChangeShape } from '@groundwork/shared/model/shapes/change'
import { changeText } from '@groundwork/shared/text/canvas'
import { changeStatusLabels, horizonLabels } from '@groundwork/shared/text/labels'
import { useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { useMeasuredHeight } from '../heights'
import { approachNameByKey, aspectNameByKey } from '../labels'
import { dropTarget } from '../map/dropTarget'
import { ChangeForm } from './ChangeForm'
import './change.css'

/** A card to read, or, while it is edited, to fill in. */
export function ChangeView({ card }: { card: ChangeShape }) {
	const editor = useEditor()
	const ref = useRef<HTMLElement>(null)
	useMeasuredHeight(ref, card.id)
	const editing = useValue('editing', () => editor.getEditingShapeId() === card.id, [editor, card.id])

	return (
		<article
			ref={ref}
			className="gw-change"
			data-testid="change-card"
			data-status={card.props.status}
			data-editing={editing}
		>
			<Place card={card} />
			{editing ? <ChangeForm card={card} /> : <ChangeText card={card} />}
		</article>
	)
}

function Place({ card }: { card: ChangeShape }) {
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
		<p className="gw-change__place" data-landing={Boolean(landing)}>
			{place || changeText.nowhere}
		</p>
	)
}

function ChangeText({ card: { props } }: { card: ChangeShape }) {
	return (
		<>
			<h3 data-empty={!props.title}>{props.title || changeText.untitled}</h3>
			{(props.from || props.to) && (
				<dl>
					<dt>{changeText.from}</dt>
					<dd data-empty={!props.from}>{props.from || '—'}</dd>
					<dt>{changeText.to}</dt>
					<dd data-empty={!props.to}>{props.to || '—'}</dd>
				</dl>
			)}
			<footer>
				<span className="gw-chip gw-chip--status">{changeStatusLabels[props.status]}</span>
				<span className="gw-chip">{horizonLabels[props.horizon]}</span>
				<span className="gw-change__owner" data-empty={!props.owner}>
					{props.owner || changeText.noOwner}
				</span>
			</footer>
		</>
	)
}
