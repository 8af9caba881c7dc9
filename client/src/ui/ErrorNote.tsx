import { appText } from '@groundwork/shared/text/app'
import type { ApiError } from '../api'
import { Button } from './Button'
import { Icon } from './Icon'
import styles from './ErrorNote.module.css'

interface ErrorNoteProps {
	error: Pick<ApiError, 'message' | 'hint'>
	onRetry?: (() => void) | undefined
}

/** What went wrong and what to do, where it happened. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
	return (
		<div className={styles.note} role="alert">
			<Icon name="warning" />
			<div className={styles.words}>
				<p className={styles.message}>{error.message}</p>
				<p>{error.hint}</p>
			</div>
			{onRetry ? (
				<Button className={styles.retry} onClick={onRetry}>
					{appText.retry}
				</Button>
			) : null}
		</div>
	)
}
