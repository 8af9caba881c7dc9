import { Link, useSearch } from 'wouter'
import { comparingText } from '@groundwork/shared/text/comparing'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { api } from '../../api'
import { buttonClass } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Icon } from '../../ui/Icon'
import { NothingYet } from '../../ui/ListPage'
import { PageHeader } from '../../ui/PageHeader'
import { useLoad } from '../../ui/useLoad'
import { useHeadingFocus, useTitle } from '../../ui/usePage'
import { useSignedOut } from '../../ui/useSignedOut'
import styles from './Compare.module.css'
import { ComparedEnds } from './ComparedEnds'
import { EndPickers } from './EndPickers'
import { endsIn } from './ends'

/** What is compared stands in the address; this page says what is different. */
export function Compare({ boardId }: { boardId: string }) {
	const heading = useHeadingFocus()
	const search = useSearch()
	const board = useLoad(`board ${boardId}`, (signal) => api.board(boardId, signal))
	const list = useLoad(`snapshots of ${boardId}`, (signal) => api.snapshots(boardId, signal))
	useTitle(board.data ? comparingText.title(board.data.title) : comparingText.heading)
	useSignedOut(list.error)

	const snapshots = list.data
	const ends = snapshots ? endsIn(search, snapshots) : undefined
	return (
		<>
			<div className={styles.header}>
				<PageHeader />
			</div>
			<main id="content" tabIndex={-1} className={styles.main}>
				<Link href={`/b/${boardId}/snapshots`} className={`${buttonClass('quiet')} ${styles.back}`}>
					<Icon name="back" />
					{snapshotsText.toList}
				</Link>
				<h1 ref={heading} tabIndex={-1} className={styles.heading}>
					{board.data ? comparingText.title(board.data.title) : comparingText.heading}
				</h1>
				<p className={styles.lead}>{comparingText.lead}</p>
				{list.error ? (
					<ErrorNote error={list.error} onRetry={list.error.retry ? list.reload : undefined} />
				) : null}
				{!snapshots && list.loading ? <output>{snapshotsText.loading}…</output> : null}
				{snapshots && !ends ? (
					<NothingYet heading={comparingText.none.heading}>
						<p>{comparingText.none.body}</p>
						<Link href={`/b/${boardId}`} className={buttonClass()}>
							{comparingText.none.action}
						</Link>
					</NothingYet>
				) : null}
				{snapshots && ends ? (
					<>
						<EndPickers boardId={boardId} snapshots={snapshots} ends={ends} />
						<ComparedEnds boardId={boardId} ends={ends} />
					</>
				) : null}
			</main>
		</>
	)
}
