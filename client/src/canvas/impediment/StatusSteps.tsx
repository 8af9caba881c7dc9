import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { impedimentFieldTexts } from '@groundwork/shared/text/fields'
import { stepLabels, stepText } from '@groundwork/shared/text/impediments'
import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useEditor } from 'tldraw'
import { useOwnKeys } from '../ui/useOwnKeys'
import { neverWaivable } from './neverWaivable'
import { stepsFrom } from './steps'
import type { Step } from './steps'

/** The usual next steps as buttons. To escalate asks to whom. */
export function StatusSteps({ pin: { id, props } }: { pin: ImpedimentShape }) {
	const editor = useEditor()
	const ref = useRef<HTMLFieldSetElement>(null)
	const reason = useId()
	const [asking, setAsking] = useState(false)
	const pressed = useRef(false)
	const protection = neverWaivable(props.rulePurpose)
	const steps = stepsFrom(props.status)

	// The button that was pressed is gone: the keys stay in the row.
	useLayoutEffect(() => {
		if (!pressed.current || asking) return
		pressed.current = false
		ref.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
	})

	const take = (step: Step, escalatedTo = props.escalatedTo) => {
		editor.markHistoryStoppingPoint(`impediment ${step}`)
		editor.updateShape<ImpedimentShape>({ id, type: 'impediment', props: { status: step, escalatedTo } })
		setAsking(false)
		pressed.current = true
	}
	if (asking) {
		return (
			<EscalateTo
				escalatedTo={props.escalatedTo}
				onEscalate={(to) => take('escalated', to)}
				onCancel={() => {
					setAsking(false)
					pressed.current = true
				}}
			/>
		)
	}
	return (
		<fieldset ref={ref} className="gw-next-steps" aria-label={stepText.steps}>
			{steps.map((step) => (
				<button
					key={step}
					type="button"
					className="gw-button"
					data-testid={`step-${step}`}
					disabled={step === 'waived' && protection !== undefined}
					aria-describedby={step === 'waived' && protection ? reason : undefined}
					onClick={() => (step === 'escalated' ? setAsking(true) : take(step))}
				>
					{stepLabels[step]}
				</button>
			))}
			{protection && steps.includes('waived') && (
				<small id={reason} data-testid="never-waivable">
					{props.rule ? `${protection} (${props.rule})` : protection}
				</small>
			)}
		</fieldset>
	)
}

interface EscalateToProps {
	escalatedTo: string
	onEscalate: (to: string) => void
	onCancel: () => void
}

function EscalateTo({ escalatedTo, onEscalate, onCancel }: EscalateToProps) {
	const ref = useRef<HTMLFormElement>(null)
	const [to, setTo] = useState(escalatedTo)
	useOwnKeys(ref, (event) => {
		if (event.key !== 'Escape') return
		event.preventDefault()
		onCancel()
	})
	return (
		<form
			ref={ref}
			className="gw-next-steps"
			onSubmit={(event) => {
				event.preventDefault()
				onEscalate(to.trim())
			}}
		>
			<label className="gw-field">
				<span>{stepText.escalateTo}</span>
				<input
					type="text"
					// The button that asks for it was pressed just now.
					// oxlint-disable-next-line jsx-a11y/no-autofocus
					autoFocus
					value={to}
					maxLength={IMPEDIMENT_FIELDS.escalatedTo.most}
					placeholder={impedimentFieldTexts.escalatedTo.placeholder}
					data-testid="escalate-to"
					onChange={(event) => setTo(event.currentTarget.value)}
				/>
			</label>
			<button type="submit" className="gw-button gw-button--strong" data-testid="escalate">
				{stepText.escalate}
			</button>
			<button type="button" className="gw-button" onClick={onCancel}>
				{stepText.cancel}
			</button>
		</form>
	)
}
