import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { appText } from '@groundwork/shared/text/app'
import { Button } from './Button'
import styles from './Dialog.module.css'

interface DialogProps {
	heading: string
	onClose: () => void
	children: ReactNode
	/** Stays in view below what scrolls. */
	footer?: ReactNode
	wide?: boolean
}

/** Where typing starts: the first field, or the choice made in a group of them. */
const FIRST_FIELD = 'input:checked, input:not([type="radio"], [type="checkbox"]), textarea, select'

/** A modal dialog, open for as long as it is rendered. The browser keeps the focus inside and gives it back. */
export function Dialog({ heading, onClose, children, footer, wide }: DialogProps) {
	const ref = useRef<HTMLDialogElement>(null)
	const id = useId()

	useEffect(() => {
		const dialog = ref.current
		if (!dialog) return undefined
		const opener = document.activeElement
		dialog.showModal()
		// The browser would take the first button, which closes it.
		dialog.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
		return () => {
			dialog.close()
			if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
		}
	}, [])

	return (
		<dialog
			ref={ref}
			className={`${styles.dialog} ${wide ? styles.wide : ''}`}
			aria-labelledby={id}
			// The canvas listens for keys on the document: what is typed here is not for it.
			onKeyDown={(event) => event.stopPropagation()}
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
		>
			<div className={styles.header}>
				<h2 id={id} className={styles.heading}>
					{heading}
				</h2>
				<Button kind="quiet" icon="close" iconOnly aria-label={appText.close} onClick={onClose} />
			</div>
			<div className={styles.body}>{children}</div>
			{footer ? <div className={styles.footer}>{footer}</div> : null}
		</dialog>
	)
}
