import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { appText } from '@groundwork/shared/text/app'
import { auditText } from '@groundwork/shared/text/audit'
import { api } from '../../api'
import { Button, buttonClass } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import hidden from '../../ui/hidden.module.css'
import { Icon } from '../../ui/Icon'
import { ListPage, NothingYet } from '../../ui/ListPage'
import { Notice } from '../../ui/Notice'
import { useLoad } from '../../ui/useLoad'
import { useHeadingFocus, useTitle } from '../../ui/usePage'
import { useSignedOut } from '../../ui/useSignedOut'
import { PlainPage } from '../PlainPage'
import { Days } from './Days'
import { useHistory } from './useHistory'
import styles from './History.module.css'

export function History({ boardId }: { boardId: string }) {
	const heading = useHeadingFocus()
	const board = useLoad(`board ${boardId}`, (signal) => api.board(boardId, signal))
	const { newest, entries, more, earlier, showEarlier } = useHistory(boardId)
	const end = useRef<HTMLParagraphElement>(null)
	useTitle(board.data ? auditText.title(board.data.title) : auditText.heading)
	useSignedOut(newest.error ?? earlier.error)

	// The button that was pressed is gone with the last page: what it led to takes the focus.
	const pages = useRef(0)
	useEffect(() => {
		if (pages.current > 0 && !more) end.current?.focus()
		pages.current = entries.length
	}, [entries.length, more])

	const refused = newest.error?.code
	if (refused === 'forbidden' || refused === 'not_found') {
		const problem = auditText.problems[refused]
		return (
			<PlainPage>
				<Notice
					heading={problem.heading}
					actions={
						<Link href={refused === 'forbidden' ? `/b/${boardId}` : '/'} className={buttonClass()}>
							{refused === 'forbidden' ? auditText.back : appText.home}
						</Link>
					}
				>
					<p>{problem.body}</p>
				</Notice>
			</PlainPage>
		)
	}
	return (
		<ListPage
			back={{ href: `/b/${boardId}`, label: board.data?.title ?? auditText.back }}
			heading={auditText.heading}
			headingRef={heading}
			lead={auditText.lead}
			action={
				entries.length > 0 ? (
					<a href={api.auditCsvPath(boardId)} download className={buttonClass()}>
						<Icon name="download" />
						{auditText.export}
					</a>
				) : null
			}
			loading={!newest.data && newest.loading ? auditText.loading : ''}
		>
			{newest.error && newest.error.code !== 'signed_out' ? (
				<ErrorNote error={newest.error} onRetry={newest.error.retry ? newest.reload : undefined} />
			) : null}
			{newest.data && entries.length === 0 ? (
				<NothingYet heading={auditText.empty.heading}>
					<p>{auditText.empty.body}</p>
				</NothingYet>
			) : null}
			<Days entries={entries} />
			<output className={hidden.hidden}>{earlier.busy ? '' : auditText.shown(entries.length)}</output>
			{earlier.error ? <ErrorNote error={earlier.error} /> : null}
			{more ? (
				<Button className={styles.earlier} disabled={earlier.busy} onClick={showEarlier}>
					{earlier.busy ? auditText.earlierLoading : auditText.earlier}
				</Button>
			) : null}
			{entries.length > 0 && !more ? (
				<p ref={end} tabIndex={-1} className={styles.end}>
					{auditText.all}
				</p>
			) : null}
		</ListPage>
	)
}
