import { failureText } from '@groundwork/shared/text/app'
import { ErrorNote } from '../ui/ErrorNote'
import styles from './CanvasAndViews.module.css'

/** In place of a view whose code could not be fetched. */
export function ViewNotLoaded({ retry }: { retry: () => void }) {
	return (
		<div className={styles.notLoaded}>
			<ErrorNote error={failureText.part} onRetry={retry} />
		</div>
	)
}
