import { useRef, useState } from 'react'
import { useValue } from 'tldraw'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { boardText } from '@groundwork/shared/text/board'
import { api } from '../../api'
import hidden from '../../ui/hidden.module.css'
import { useAction } from '../../ui/useAction'
import { useHeadingFocus } from '../../ui/usePage'
import { useOpenedBoard } from './BoardContext'
import styles from './BoardTitle.module.css'

/** The board's title; a leader presses it to rename. */
export function BoardTitle() {
	const { board, session, reload } = useOpenedBoard()
	const leader = useValue(session.role) === 'leader'
	const heading = useHeadingFocus()
	const [draft, setDraft] = useState<string>()
	const [renamed, setRenamed] = useState<{ from: string; to: string }>()
	const cancelled = useRef(false)
	const action = useAction()
	// Between the server's yes and its next answer about the board, the new title is known already.
	const current = renamed && renamed.from === board.title ? renamed.to : board.title

	if (draft === undefined) {
		return (
			<h1 ref={heading} tabIndex={-1} className={styles.title}>
				{leader ? (
					<button
						type="button"
						className={styles.rename}
						title={boardText.rename}
						onClick={() => {
							cancelled.current = false
							setDraft(current)
						}}
					>
						{current}
						<span className={hidden.hidden}>, {boardText.rename}</span>
					</button>
				) : (
					<span className={styles.text} title={current}>
						{current}
					</span>
				)}
			</h1>
		)
	}

	const finish = () => {
		const title = draft.trim()
		if (cancelled.current || !title || title === current) {
			setDraft(undefined)
			return
		}
		void action.run(async () => {
			await api.renameBoard(board.id, title)
			setRenamed({ from: board.title, to: title })
			setDraft(undefined)
			reload()
		})
	}
	return (
		<form
			className={styles.form}
			onSubmit={(event) => {
				event.preventDefault()
				finish()
			}}
		>
			<h1 className={hidden.hidden}>{current}</h1>
			<input
				className={styles.input}
				// Pressing the title is what asked for the field.
				// oxlint-disable-next-line jsx-a11y/no-autofocus
				autoFocus
				aria-label={boardText.renameLabel}
				aria-invalid={action.error ? true : undefined}
				maxLength={LIMITS.titleLength}
				value={draft}
				disabled={action.busy}
				onFocus={(event) => event.target.select()}
				onChange={(event) => setDraft(event.target.value)}
				onBlur={finish}
				onKeyDown={(event) => {
					event.stopPropagation()
					if (event.key !== 'Escape') return
					cancelled.current = true
					finish()
				}}
			/>
			{action.error ? (
				<p role="alert" className={styles.error}>
					{action.error.message} {action.error.hint}
				</p>
			) : null}
		</form>
	)
}
