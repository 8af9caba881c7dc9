import type { Ref } from 'react'
import { useValue } from 'tldraw'
import { discussionText } from '@groundwork/shared/text/discussion'
import { Button } from '../../../ui/Button'
import { useOpenedBoard } from '../BoardContext'
import styles from './DiscussionButton.module.css'

interface DiscussionButtonProps {
	ref: Ref<HTMLButtonElement>
	open: boolean
	onToggle: () => void
}

/** Opens the list of threads, and says how much of it is new. */
export function DiscussionButton({ ref, open, onToggle }: DiscussionButtonProps) {
	const { session } = useOpenedBoard()
	const unread = useValue(
		'unread comments',
		() => [...session.discussion.unread.get().values()].reduce((sum, count) => sum + count, 0),
		[session],
	)
	const label = discussionText.open(unread)
	return (
		<Button
			ref={ref}
			kind="quiet"
			icon="comments"
			className={styles.button}
			aria-label={label}
			title={label}
			aria-expanded={open}
			onClick={onToggle}
		>
			<span className={styles.word}>{discussionText.name}</span>
			{unread > 0 ? <span className={styles.unread}>{unread > 99 ? '99+' : unread}</span> : null}
		</Button>
	)
}
