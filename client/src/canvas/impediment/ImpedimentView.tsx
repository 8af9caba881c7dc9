import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentKindLabels, impedimentStatusLabels } from '@groundwork/shared/text/labels'
import { useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayWrite } from '../access'
import { useMeasuredHeight } from '../heights'
import { showPanel } from '../panels'
import { useOwnKeys } from '../ui/useOwnKeys'
import { StatusSign } from './StatusSign'
import { tieBounds } from './ties'
import './impediment.css'

/** A pin with its statement beside it. */
export function ImpedimentView({ pin, label }: { pin: ImpedimentShape; label: string }) {
	const editor = useEditor()
	const ref = useRef<HTMLDivElement>(null)
	useMeasuredHeight(ref, pin.id)
	const { props } = pin
	const readOnly = useValue('read only', () => !mayWrite(editor, pin), [editor, pin])
	const lost = useValue('lost ties', () => Object.values(props.ties).some((tie) => !tieBounds(editor, tie)), [
		editor,
		props.ties,
	])
	// tldraw's Tab goes from shape to shape it can select; one that can only be read is reached as what it is, a button.
	useOwnKeys(ref, (event) => {
		if (!readOnly || (event.key !== 'Enter' && event.key !== ' ')) return
		event.preventDefault()
		showPanel(editor, { kind: 'impediment', pin: pin.id })
	})

	return (
		<div
			ref={ref}
			className="gw-pin"
			data-testid="impediment-pin"
			data-visibility={props.visibility}
			data-status={props.status}
			aria-label={label}
			{...(readOnly ? { role: 'button', tabIndex: 0 } : { role: 'img' })}
		>
			<SeverityFlag severity={props.severity} />
			<div className="gw-pin__words">
				<p data-empty={!props.statement}>{props.statement || impedimentText.untitled}</p>
				<footer>
					{props.visibility === 'leaders' && (
						<span className="gw-chip gw-chip--leaders">
							<Lock /> {impedimentText.leadersOnly}
						</span>
					)}
					<span className="gw-chip gw-pin__status">
						<StatusSign status={props.status} /> {impedimentStatusLabels[props.status]}
					</span>
					<span className="gw-pin__facts">
						{impedimentText.facts(
							impedimentText.severityOf(props.severity),
							impedimentKindLabels[props.kind],
						)}
					</span>
				</footer>
				{lost && <p className="gw-pin__lost">{impedimentText.lost}</p>}
			</div>
		</div>
	)
}

/** How severe: the number, and as many bars filled. */
function SeverityFlag({ severity }: { severity: number }) {
	return (
		<svg className="gw-pin__flag" width="36" height="44" viewBox="0 0 36 44" aria-hidden="true">
			<path d="M4 2h2.5v40H4z" className="gw-pin__pole" />
			<path d="M6.5 3.5H34l-5 9.5 5 9.5H6.5z" className="gw-pin__cloth" />
			<text x="17.5" y="18.4" textAnchor="middle">
				{severity}
			</text>
			{[1, 2, 3, 4, 5].map((bar) => (
				<rect
					key={bar}
					x={5 + bar * 5}
					y={37 - bar * 1.8}
					width="3.4"
					height={4 + bar * 1.8}
					rx="0.6"
					className="gw-pin__bar"
					data-filled={bar <= severity}
				/>
			))}
		</svg>
	)
}

function Lock() {
	return (
		<svg
			width="11"
			height="11"
			viewBox="0 0 12 12"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			aria-hidden="true"
		>
			<path d="M2.5 5.5h7v5h-7zM4 5.5V4a2 2 0 0 1 4 0v1.5" strokeLinejoin="round" />
		</svg>
	)
}
