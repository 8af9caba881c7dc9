import { failureText } from '@groundwork/shared/text/app'
import { ErrorNote } from '../../ui/ErrorNote'
import styles from './OpenBoard.module.css'

/** In place of a view whose code could not be fetched. */
export function ViewNotLoaded({ retry }: { retry: () => void }) {
	return (
		<div className={styles.opening}>
			<ErrorNote error={failureText.part} onRetry={retry} />
		</div>
	)
}
