import type { ReactNode } from 'react'
import { boardText } from '@groundwork/shared/text/board'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './Banner.module.css'

interface BannerProps {
	tone: 'warn' | 'danger' | 'record'
	children: ReactNode
	actions?: ReactNode
	onDismiss?: () => void
}

/** A strip between bar and canvas. Spoken by `Announcements`, so it is no live region of its own. */
export function Banner({ tone, children, actions, onDismiss }: BannerProps) {
	return (
		<div className={`${styles.banner} ${styles[tone]}`}>
			<Icon name={tone === 'record' ? 'history' : 'warning'} />
			<div className={styles.words}>{children}</div>
			{actions}
			{onDismiss ? (
				<Button kind="quiet" icon="close" iconOnly aria-label={boardText.dismiss} onClick={onDismiss} />
			) : null}
		</div>
	)
}
