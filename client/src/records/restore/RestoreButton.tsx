import { useState } from 'react'
import type { Board } from '@groundwork/shared/protocol/api'
import { restoreText } from '@groundwork/shared/text/restore'
import { Button } from '../../ui/Button'
import { DialogNotLoaded } from '../../ui/DialogNotLoaded'
import { onDemand } from '../../ui/onDemand'
import type { Restored } from './RestoreDialog'

const RestoreDialog = onDemand(() => import('./RestoreDialog'), DialogNotLoaded)

interface RestoreButtonProps {
	/** Absent until it is known what it is, and who asks. */
	board: Pick<Board, 'id' | 'title' | 'role'> | undefined
	snapshot: Restored
	onRestored?: () => void
}

/** For leaders: what a snapshot holds, brought back. */
export function RestoreButton({ board, snapshot, onRestored }: RestoreButtonProps) {
	const [open, setOpen] = useState(false)
	if (board?.role !== 'leader') return null
	return (
		<>
			<Button
				kind="quiet"
				icon="history"
				aria-label={restoreText.openLabel(snapshot.number)}
				onClick={() => setOpen(true)}
			>
				{restoreText.open}
			</Button>
			{open ? (
				<RestoreDialog
					board={board}
					snapshot={snapshot}
					onRestored={onRestored}
					onClose={() => setOpen(false)}
				/>
			) : null}
		</>
	)
}
