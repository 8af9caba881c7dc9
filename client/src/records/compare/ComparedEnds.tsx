import { comparingText } from '@groundwork/shared/text/comparing'
import { api } from '../../api'
import { ErrorNote } from '../../ui/ErrorNote'
import { NothingYet } from '../../ui/ListPage'
import { useLoad } from '../../ui/useLoad'
import { useSignedOut } from '../../ui/useSignedOut'
import { ComparisonReport } from './ComparisonReport'
import styles from './Compare.module.css'
import type { Ends } from './ends'

interface ComparedEndsProps {
	boardId: string
	ends: Ends
}

/** Asks the server, which reads both as far as this person may. */
export function ComparedEnds({ boardId, ends }: ComparedEndsProps) {
	return ends.from === ends.to ? (
		<div className={styles.answer}>
			<NothingYet heading={comparingText.same.heading}>
				<p>{comparingText.same.body}</p>
			</NothingYet>
		</div>
	) : (
		<LoadedComparison boardId={boardId} ends={ends} />
	)
}

function LoadedComparison({ boardId, ends }: ComparedEndsProps) {
	const { data, error, loading, reload } = useLoad(
		`comparison of ${boardId} from ${ends.from} to ${ends.to}`,
		(signal) => api.compare(boardId, ends, signal),
	)
	useSignedOut(error)
	return (
		<div className={styles.answer} aria-busy={loading}>
			{!data && loading ? <output className={styles.loading}>{comparingText.loading}…</output> : null}
			{error?.code === 'not_found' ? <p className={styles.missing}>{comparingText.notFound}</p> : null}
			{error && error.code !== 'not_found' ? (
				<ErrorNote error={error} onRetry={error.retry ? reload : undefined} />
			) : null}
			{data ? <ComparisonReport comparison={data} csv={api.compareCsvPath(boardId, ends)} /> : null}
		</div>
	)
}
