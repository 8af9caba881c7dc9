import { useState } from 'react'
import { exportText } from '@groundwork/shared/text/exporting'
import { Button } from '../../ui/Button'
import { DialogNotLoaded } from '../../ui/DialogNotLoaded'
import { onDemand } from '../../ui/onDemand'
import styles from './ExportButton.module.css'

const ExportDialog = onDemand(() => import('./ExportDialog'), DialogNotLoaded)

interface ExportButtonProps {
	boardId: string
	number: number
	/** Its content was destroyed. */
	disposed?: boolean
	quiet?: boolean
	/** In a bar that has no room for its word on a narrow screen. */
	shrinks?: boolean
}

/** Asks as what, and for whom, a snapshot is taken along. */
export function ExportButton({
	boardId,
	number,
	disposed = false,
	quiet = false,
	shrinks = false,
}: ExportButtonProps) {
	const [open, setOpen] = useState(false)
	return (
		<>
			<Button
				kind={quiet ? 'quiet' : 'secondary'}
				icon="download"
				className={shrinks ? styles.shrinks : ''}
				aria-haspopup="dialog"
				aria-label={exportText.label(number)}
				onClick={() => setOpen(true)}
			>
				<span className={styles.word}>{exportText.action}</span>
			</Button>
			{open ? (
				<ExportDialog boardId={boardId} number={number} disposed={disposed} onClose={() => setOpen(false)} />
			) : null}
		</>
	)
}
