import { useValue } from 'tldraw'
import { noticeText, statusText } from '@groundwork/shared/text/board'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/Icon'
import type { SaveStatus } from '../../sync/BoardSession'
import { useOpenedBoard } from './BoardContext'
import { statusWords } from './statusWords'
import { useSteadyStatus } from './useSteadyStatus'
import styles from './StatusLine.module.css'

const ICONS: Partial<Record<SaveStatus['kind'], IconName>> = {
	saved: 'check',
	offline: 'offline',
	held: 'warning',
	refused: 'warning',
}

/** Is what I did kept, and where: always there, in words. Beside it, and never instead, that others are heard late. */
export function StatusLine() {
	const { session } = useOpenedBoard()
	const status = useSteadyStatus(session)
	const othersLate = useValue(session.othersLate)
	const icon = ICONS[status.kind]
	const words = statusWords(status)
	return (
		<div className={styles.lines}>
			<p className={`${styles.line} ${styles[status.kind]}`} title={words} data-status={status.kind}>
				{icon ? <Icon name={icon} size={14} /> : null}
				<span className={styles.words}>{words}</span>
			</p>
			{othersLate ? (
				<p className={styles.late} title={noticeText.nodesApart}>
					{statusText.othersLate}
				</p>
			) : null}
		</div>
	)
}
