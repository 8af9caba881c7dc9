import { CARD_TITLES } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { tieFormText } from '@groundwork/shared/text/tieForms'
import { cardFormText } from '@groundwork/shared/text/cardForms'
import { useEffect, useMemo, useRef } from 'react'
import { useEditor, useToasts } from 'tldraw'
import { FieldInput } from '../fields/FieldInput'
import { cardFields } from '../fields/Fielded'
import type { Fielded } from '../fields/Fielded'
import { TiesOf } from '../tie/TiesOf'
import { ownPointer, useOwnKeys } from '../ui/useOwnKeys'
import { PlaceFields } from './PlaceFields'
import { cardTitle } from './cardTitle'
import { FORMS, formRows } from './formRows'
import type { FormRow } from './formRows'
import { hintsOf } from './hints'
import '../tie/form.css'
import './form.css'

/** The fields of a card, in place. Each is written as it changes, and alone. */
export default function CardForm({ card }: { card: CardShape }) {
	const { id, type } = card
	const editor = useEditor()
	const { addToast } = useToasts()
	const ref = useRef<HTMLFormElement>(null)
	const fielded = useMemo(() => cardFields(editor, { id, type }), [editor, id, type])
	const leave = () => {
		editor.setCurrentTool('select.idle')
		editor.getContainer().focus()
	}

	useEffect(
		() => ref.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true }),
		[],
	)
	useEffect(
		() => () => {
			if (editor.getShape(id)) return
			// The letters on their way to a card that somebody deleted would choose tools.
			editor.blur()
			addToast({ title: cardFormText.deleted, description: cardFormText.deletedHint, severity: 'warning' })
		},
		[editor, addToast, id],
	)
	useOwnKeys(ref, (event) => {
		const inOneLine = event.target instanceof HTMLInputElement && !event.target.closest('.gw-tieform')
		const done =
			event.key === 'Escape' || (event.key === 'Enter' && (event.metaKey || event.ctrlKey || inOneLine))
		if (!done) return
		event.preventDefault()
		leave()
	})

	const question = type === 'response' ? card.props.question : ''
	const rows = (all: readonly FormRow[]) =>
		all.map((row) =>
			typeof row === 'string' ? (
				<One key={row} of={fielded} name={row} type={type} />
			) : (
				<div key={row[0]} className="gw-pair">
					<One of={fielded} name={row[0]} type={type} />
					<One of={fielded} name={row[1]} type={type} />
				</div>
			),
		)
	const hints = hintsOf(card)

	return (
		<form ref={ref} className="gw-card__form" {...ownPointer} onSubmit={(event) => event.preventDefault()}>
			{type === 'response' && question !== '' && <h3>{cardTitle(card)}</h3>}
			{rows(formRows(type, question))}
			{hints.length > 0 && (
				<output className="gw-card__hints">
					{hints.map((hint) => (
						<span key={hint}>{hint}</span>
					))}
				</output>
			)}
			<details className="gw-card__more" name={id} data-testid={`${type}-more`}>
				<summary>{FORMS[type].more.length > 0 ? cardFormText.more : cardFormText.place}</summary>
				{rows(FORMS[type].more)}
				<PlaceFields card={card} />
			</details>
			<details className="gw-card__more" name={id} data-testid={`${type}-ties`}>
				<summary>{tieFormText.ties}</summary>
				<TiesOf subject={{ kind: 'card', card: id }} />
			</details>
			<button
				type="button"
				className="gw-button gw-button--strong"
				data-testid={`${type}-done`}
				onClick={leave}
			>
				{cardFormText.done}
			</button>
		</form>
	)
}

/** The first field of a form takes the caret when it opens. */
function One({ of, name, type }: { of: Fielded; name: string; type: CardKind }) {
	const first = name === firstOf(type, of)
	return <FieldInput of={of} name={name} first={first} testId={`${type}-${name}`} />
}

function firstOf(type: CardKind, of: Fielded): string {
	if (type === 'response' && of.read('question') === '') return 'wording'
	return CARD_TITLES[type]
}
