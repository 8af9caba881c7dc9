import { Link } from 'wouter'
import type { SealedHeader } from '@groundwork/shared/protocol/snapshot'
import { appText } from '@groundwork/shared/text/app'
import { freezeText } from '@groundwork/shared/text/snapshots'
import { Button, buttonClass } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import styles from './FreezeForm.module.css'

export function FreezeDone({ taken, onClose }: { taken: SealedHeader; onClose: () => void }) {
	const { number, board } = taken.header
	return (
		<Dialog
			heading={freezeText.doneHeading(number)}
			onClose={onClose}
			footer={
				<>
					<Button onClick={onClose}>{appText.done}</Button>
					<Link href={`/b/${board.id}/snapshots/${number}`} className={buttonClass('primary')}>
						{freezeText.open(number)}
					</Link>
				</>
			}
		>
			<div className={styles.done}>
				<output>{freezeText.doneBody}</output>
				<dl className={styles.fingerprint}>
					<dt>{freezeText.fingerprint}</dt>
					<dd>{taken.hash}</dd>
				</dl>
			</div>
		</Dialog>
	)
}
