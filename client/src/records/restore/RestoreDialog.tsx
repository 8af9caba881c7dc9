import { useState } from 'react'
import type { Board } from '@groundwork/shared/protocol/api'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { RestoreDone } from './RestoreDone'
import type { BroughtBack } from './RestoreDone'
import { RestoreForm } from './RestoreForm'

export type Restored = Pick<SnapshotSummary, 'number' | 'purpose' | 'capturedAt'>

interface RestoreDialogProps {
	board: Pick<Board, 'id' | 'title'>
	snapshot: Restored
	/** The board went back: there is one snapshot more. */
	onRestored?: (() => void) | undefined
	onClose: () => void
}

/** For leaders: a new board of a snapshot, or this one as it was then. */
export default function RestoreDialog({ board, snapshot, onRestored, onClose }: RestoreDialogProps) {
	const [done, setDone] = useState<BroughtBack>()
	return done ? (
		<RestoreDone boardId={board.id} done={done} onClose={onClose} />
	) : (
		<RestoreForm
			board={board}
			snapshot={snapshot}
			onDone={(brought) => {
				setDone(brought)
				onRestored?.()
			}}
			onClose={onClose}
		/>
	)
}
