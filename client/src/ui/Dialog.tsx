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

/** A modal dialog, open for as long as it is rendered. The browser keeps the focus inside and gives it back. */
export function Dialog({ heading, onClose, children, footer, wide }: DialogProps) {
	const ref = useRef<HTMLDialogElement>(null)
	const id = useId()

	useEffect(() => {
		const dialog = ref.current
		if (!dialog) return undefined
		const opener = document.activeElement
		dialog.showModal()
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
