import { inspectText } from '@groundwork/shared/text/inspect'
import { useEffect } from 'react'
import { useEditor } from 'tldraw'
import { Button } from '../../ui/Button'
import type { Done } from './done'
import styles from './DoneBar.module.css'

/** Long enough to read and to reach. */
const SHOWN_MS = 12_000

/** What was done last, and the way to take it back. */
export function DoneBar({ done, onGone }: { done: Done; onGone: () => void }) {
	const editor = useEditor()
	useEffect(() => {
		const timer = setTimeout(onGone, SHOWN_MS)
		// Another step of undo now stands before it.
		const stop = editor.store.listen(
			({ changes }) => {
				if (Object.keys({ ...changes.added, ...changes.updated }).some((id) => id.startsWith('shape:')))
					onGone()
			},
			{ source: 'user', scope: 'document' },
		)
		return () => {
			clearTimeout(timer)
			stop()
		}
	}, [editor, onGone])
	return (
		<div className={styles.bar}>
			<output>{done.words}</output>
			<Button
				onClick={() => {
					editor.undo()
					onGone()
				}}
			>
				{inspectText.undo}
			</Button>
			<Button kind="quiet" icon="close" iconOnly aria-label={inspectText.dismiss} onClick={onGone} />
		</div>
	)
}
