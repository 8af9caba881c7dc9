import { useState } from 'react'
import type { ReactNode } from 'react'
import { useValue } from 'tldraw'
import { Link } from 'wouter'
import { viewText } from '@groundwork/shared/text/views'
import { boardText } from '@groundwork/shared/text/board'
import { Button, buttonClass } from '../../ui/Button'
import { ViewSwitcher } from '../../plan/ViewSwitcher'
import { Icon } from '../../ui/Icon'
import { DialogNotLoaded } from '../../ui/DialogNotLoaded'
import { onDemand } from '../../ui/onDemand'
import { Mark } from '../../ui/Mark'
import { BoardMenu } from './BoardMenu'
import { BoardTitle } from './BoardTitle'
import { useOpenedBoard } from './BoardContext'
import { Faces } from './Faces'
import { StatusLine } from './StatusLine'
import styles from './TopBar.module.css'

const ShareDialog = onDemand(() => import('./share/ShareDialog'), DialogNotLoaded)
const FreezeDialog = onDemand(() => import('./freeze/FreezeDialog'), DialogNotLoaded)
const DeleteDialog = onDemand(() => import('./DeleteDialog'), DialogNotLoaded)

export type BoardDialog = 'share' | 'freeze' | 'delete'

/** Above the canvas: where this is, whether it is kept, who is here, and what a leader may do with the whole of it. */
export function TopBar({ talk, onFind }: { talk: ReactNode; onFind: () => void }) {
	const { board, session, editor } = useOpenedBoard()
	const refused = useValue('refused', () => session.status.get().kind === 'refused', [session])
	const leader = useValue(session.role) === 'leader' && !refused
	const [dialog, setDialog] = useState<BoardDialog>()
	const close = () => setDialog(undefined)
	return (
		<>
			<header className={styles.bar} aria-label={boardText.bar}>
				<Link href="/" className={`${buttonClass('quiet', true)} ${styles.back}`} aria-label={boardText.back}>
					<Icon name="back" />
					<span className={styles.mark}>
						<Mark size={24} />
					</span>
				</Link>
				<div className={styles.what}>
					<BoardTitle />
					<StatusLine />
				</div>
				<ViewSwitcher editor={editor} onFind={onFind} />
				<Button
					kind="quiet"
					icon="search"
					iconOnly
					className={styles.find}
					aria-label={viewText.find}
					title={viewText.find}
					onClick={onFind}
				/>
				<Faces />
				{talk}
				<nav className={styles.actions} aria-label={boardText.menu}>
					<Link href={`/b/${board.id}/snapshots`} className={buttonClass('quiet')}>
						<Icon name="snapshots" />
						{boardText.snapshots}
					</Link>
					{leader ? (
						<>
							<Button kind="quiet" icon="freeze" onClick={() => setDialog('freeze')}>
								{boardText.freeze}
							</Button>
							<Button kind="primary" icon="share" onClick={() => setDialog('share')}>
								{boardText.share}
							</Button>
						</>
					) : null}
				</nav>
				<BoardMenu leader={leader} onDialog={setDialog} />
			</header>
			{dialog === 'share' ? <ShareDialog onClose={close} /> : null}
			{dialog === 'freeze' ? <FreezeDialog onClose={close} /> : null}
			{dialog === 'delete' ? <DeleteDialog onClose={close} /> : null}
		</>
	)
}
