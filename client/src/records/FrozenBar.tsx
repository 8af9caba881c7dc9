import type { ReactNode, Ref } from 'react'
import type { Editor } from 'tldraw'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { viewText } from '@groundwork/shared/text/views'
import type { SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import { ViewSwitcher } from '../plan/ViewSwitcher'
import { Button } from '../ui/Button'
import { ExportButton } from './export/ExportButton'
import styles from './FrozenBar.module.css'

interface FrozenBarProps {
	header: SnapshotHeader
	/** Absent until the canvas stands. */
	editor: Editor | null
	onFind: () => void
	/** The button that opens what the record says of itself. */
	about: ReactNode
}

/** What can be done with a snapshot: look at it in another way, find something in it, read about it, take it along. */
export function FrozenBar({ header: { number, kind, board }, editor, onFind, about }: FrozenBarProps) {
	return (
		<div className={styles.bar}>
			<p className={styles.of} title={board.title}>
				{snapshotsText.kindOf(kind, board.title)}
			</p>
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
			<ExportButton boardId={board.id} number={number} shrinks />
			{about}
		</div>
	)
}

interface FactsButtonProps {
	ref: Ref<HTMLButtonElement>
	open: boolean
	onToggle: () => void
}

export function FactsButton({ ref, open, onToggle }: FactsButtonProps) {
	return (
		<Button
			ref={ref}
			icon="info"
			className={styles.about}
			aria-expanded={open}
			aria-label={snapshotsText.facts}
			onClick={onToggle}
		>
			<span className={styles.word}>{snapshotsText.showFacts}</span>
		</Button>
	)
}
