import { CARDS, CARD_TITLES } from '@groundwork/shared/model/cards'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardText } from '@groundwork/shared/text/canvas'
import { useEffect, useMemo, useRef } from 'react'
import { useEditor, useToasts } from 'tldraw'
import { FieldInput } from '../fields/FieldInput'
import { cardFields } from '../fields/Fielded'
import { ownPointer, useOwnKeys } from '../ui/useOwnKeys'

/** The fields of a card, in place. Each is written as it changes, and alone. */
export function CardForm({ card: { id, type } }: { card: CardShape }) {
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
			addToast({ title: cardText.deleted, description: cardText.deletedHint, severity: 'warning' })
		},
		[editor, addToast, id],
	)
	useOwnKeys(ref, (event) => {
		const done =
			event.key === 'Escape' ||
			(event.key === 'Enter' && (event.metaKey || event.ctrlKey || event.target instanceof HTMLInputElement))
		if (!done) return
		event.preventDefault()
		leave()
	})

	return (
		<form ref={ref} className="gw-card__form" {...ownPointer} onSubmit={(event) => event.preventDefault()}>
			{Object.keys(CARDS[type]).map((name) => (
				<FieldInput
					key={name}
					of={fielded}
					name={name}
					first={name === CARD_TITLES[type]}
					testId={`${type}-${name}`}
				/>
			))}
			<button
				type="button"
				className="gw-button gw-button--strong"
				data-testid={`${type}-done`}
				onClick={leave}
			>
				{cardText.done}
			</button>
		</form>
	)
}
