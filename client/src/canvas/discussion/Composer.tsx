import { plainWords } from '@groundwork/shared/model/discussion'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { threadText } from '@groundwork/shared/text/threads'
import { useEffect, useId, useRef, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import hidden from '../../ui/hidden.module.css'
import { useAction } from '../../ui/useAction'
import { talkOf } from './boardTalk'
import { draftsOf } from './drafts'
import './thread.css'

/** From how many characters before the end on the room left is told. */
const NEARLY_FULL = 200

interface ComposerProps<Id extends string> {
	/** What the draft is kept under. */
	draft: string
	label: string
	placeholder: string
	newId: () => Id
	/** The field takes the focus when the panel opens. */
	first: boolean
	/** Resolves once the server has it. */
	send: (text: string, id: Id) => Promise<void>
	onSent?: () => void
}

/** A field for a comment. Whatever goes wrong, the words stay in it. */
export function Composer<Id extends string>(props: ComposerProps<Id>) {
	const { draft: key, label, placeholder, newId, first, send, onSent } = props
	const editor = useEditor()
	const drafts = draftsOf(editor)
	const [text, setText] = useState(() => drafts.get(key)?.text ?? '')
	const [said, setSaid] = useState('')
	const action = useAction()
	const offline = useValue('offline', () => talkOf(editor)?.offline.get() ?? true, [editor])
	const field = useRef<HTMLTextAreaElement>(null)
	const hint = useId()

	const words = plainWords(text)
	const left = LIMITS.commentLength - words.length
	const type = (value: string) => {
		setText(value)
		setSaid('')
		action.clear()
		drafts.set(key, { text: value, id: drafts.get(key)?.id ?? newId() })
	}
	const submit = async () => {
		if (offline || left < 0) return
		if (words === '') {
			setSaid(threadText.empty)
			field.current?.focus()
			return
		}
		const id = (drafts.get(key)?.id ?? newId()) as Id
		const sent = await action.run(() => send(words, id))
		if (!sent) return
		drafts.delete(key)
		setText('')
		setSaid(threadText.sent)
		onSent?.()
	}
	// A button that goes grey while it sends loses the focus.
	useEffect(() => {
		if (said === threadText.sent) field.current?.focus({ preventScroll: true })
	}, [said])

	const note = offline
		? threadText.offlineHint
		: left < 0
			? threadText.tooLong(-left)
			: left <= NEARLY_FULL
				? threadText.left(left)
				: threadText.sendHint
	return (
		<form
			className="gw-composer"
			data-testid="composer"
			onSubmit={(event) => {
				event.preventDefault()
				void submit()
			}}
		>
			<span className="gw-grow" data-text={`${text}\n`}>
				<textarea
					ref={field}
					rows={1}
					value={text}
					aria-label={label}
					aria-describedby={hint}
					aria-invalid={left < 0 || undefined}
					placeholder={placeholder}
					data-testid="comment-field"
					data-first-focus={first || undefined}
					readOnly={action.busy}
					onChange={(event) => type(event.currentTarget.value)}
				/>
			</span>
			{action.error && (
				<div role="alert" className="gw-composer__error">
					<strong>{action.error.message}</strong> {action.error.hint}
				</div>
			)}
			<div className="gw-composer__foot">
				<small id={hint} data-over={left < 0 || undefined}>
					{note}
				</small>
				<button
					type="submit"
					className="gw-button gw-button--strong"
					data-testid="send-comment"
					disabled={offline || left < 0}
					aria-disabled={action.busy}
				>
					{offline ? threadText.offline : action.busy ? threadText.sending : threadText.send}
				</button>
			</div>
			<output className={hidden.hidden}>{said}</output>
		</form>
	)
}
