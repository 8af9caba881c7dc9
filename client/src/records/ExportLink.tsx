import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { api } from '../api'
import { buttonClass } from '../ui/Button'
import { Icon } from '../ui/Icon'
import styles from './ExportLink.module.css'

interface ExportLinkProps {
	boardId: string
	number: number
	quiet?: boolean
}

/** Downloads the file that the verifier reads. */
export function ExportLink({ boardId, number, quiet }: ExportLinkProps) {
	return (
		<a
			href={api.exportPath(boardId, number)}
			download
			className={`${buttonClass(quiet ? 'quiet' : 'secondary')} ${quiet ? '' : styles.shrinks}`}
			aria-label={snapshotsText.exportLabel(number)}
		>
			<Icon name="download" />
			<span className={styles.word}>{snapshotsText.export}</span>
		</a>
	)
}
