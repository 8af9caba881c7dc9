import { CHANGE_STATUSES, HORIZONS } from '@groundwork/shared/model/domain'
import type { ChangeShape, ChangeShapeProps } from '@groundwork/shared/model/shapes/change'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { changeText } from '@groundwork/shared/text/canvas'
import { changeStatusLabels, horizonLabels } from '@groundwork/shared/text/labels'
import { useEffect, useRef } from 'react'
import { useEditor, useToasts } from 'tldraw'
import { CodeSelect } from '../ui/CodeSelect'
import type { LiveText } from '../typing/LiveText'
import { SharedText } from '../typing/SharedText'
import { ownPointer, useOwnKeys } from '../ui/useOwnKeys'
import { isChange } from './cards'

const PRACTICE_LENGTH = 2000

/** The fields of a card, in place. Each is written as it changes, and alone. */
export function ChangeForm({ card }: { card: ChangeShape }) {
	const editor = useEditor()
	const { addToast } = useToasts()
	const ref = useRef<HTMLFormElement>(null)
	const { props } = card

	const put = (part: Partial<ChangeShapeProps>) =>
		editor.updateShape<ChangeShape>({ id: card.id, type: 'change', props: part })
	const text = (key: 'title' | 'from' | 'to' | 'owner'): LiveText => ({
		read: () => {
			const now = editor.getShape(card.id)
			return isChange(now) ? now.props[key] : undefined
		},
		write: (value) => put({ [key]: value }),
	})
	const mark = () => editor.markHistoryStoppingPoint('edit change')
	const leave = () => {
		editor.setCurrentTool('select.idle')
		editor.getContainer().focus()
	}

	useEffect(
		() =>
			ref.current?.querySelector<HTMLElement>('[data-testid="change-title"]')?.focus({ preventScroll: true }),
		[],
	)
	useEffect(
		() => () => {
			if (editor.getShape(card.id)) return
			// The letters on their way to a card that somebody deleted would choose tools.
			editor.blur()
			addToast({ title: changeText.deleted, description: changeText.deletedHint, severity: 'warning' })
		},
		[editor, addToast, card.id],
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
		<form ref={ref} className="gw-change__form" {...ownPointer} onSubmit={(event) => event.preventDefault()}>
			<SharedText
				className="gw-change__title"
				label={changeText.title}
				placeholder={changeText.titlePlaceholder}
				text={text('title')}
				maxLength={LIMITS.titleLength}
				testId="change-title"
				onFocus={mark}
			/>
			<label className="gw-field">
				<span>{changeText.from}</span>
				<SharedText
					multiline
					label={changeText.from}
					placeholder={changeText.fromPlaceholder}
					text={text('from')}
					maxLength={PRACTICE_LENGTH}
					testId="change-from"
					onFocus={mark}
				/>
			</label>
			<label className="gw-field">
				<span>{changeText.to}</span>
				<SharedText
					multiline
					label={changeText.to}
					placeholder={changeText.toPlaceholder}
					text={text('to')}
					maxLength={PRACTICE_LENGTH}
					testId="change-to"
					onFocus={mark}
				/>
			</label>
			<label className="gw-field">
				<span>{changeText.owner}</span>
				<SharedText
					label={changeText.owner}
					placeholder={changeText.ownerPlaceholder}
					text={text('owner')}
					maxLength={LIMITS.nameLength}
					testId="change-owner"
					onFocus={mark}
				/>
			</label>
			<div className="gw-pair">
				<CodeSelect
					label={changeText.status}
					codes={CHANGE_STATUSES}
					labels={changeStatusLabels}
					value={props.status}
					testId="change-status"
					onFocus={mark}
					onChange={(status) => put({ status })}
				/>
				<CodeSelect
					label={changeText.horizon}
					codes={HORIZONS}
					labels={horizonLabels}
					value={props.horizon}
					testId="change-horizon"
					onFocus={mark}
					onChange={(horizon) => put({ horizon })}
				/>
			</div>
			<button type="button" className="gw-button gw-button--strong" data-testid="change-done" onClick={leave}>
				{changeText.done}
			</button>
		</form>
	)
}
