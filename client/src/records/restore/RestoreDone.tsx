import { Link } from 'wouter'
import { restorationText, restoreText } from '@groundwork/shared/text/restore'
import { buttonClass } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { comparePath } from '../paths'

export interface BroughtBack {
	number: number
	/** The snapshot of what was there before. */
	before: number
}

interface RestoreDoneProps {
	boardId: string
	done: BroughtBack
	onClose: () => void
}

export function RestoreDone({ boardId, done: { number, before }, onClose }: RestoreDoneProps) {
	return (
		<Dialog
			heading={restoreText.doneHeading(number)}
			onClose={onClose}
			footer={
				<>
					<Link href={comparePath(boardId, { from: before, to: number })} className={buttonClass()}>
						{restorationText.see}
					</Link>
					<Link href={`/b/${boardId}`} className={buttonClass('primary')}>
						{restoreText.toBoard}
					</Link>
				</>
			}
		>
			<output>{restoreText.doneBody(before)}</output>
		</Dialog>
	)
}
