import type { ResponseStatus } from '@groundwork/shared/model/domain'
import { responseStatusLabels } from '@groundwork/shared/text/labels'
import './questions.css'

/** How full the circle is; a question that was opened again has an arrow instead. */
const FILLED: Record<Exclude<ResponseStatus, 'reopened'>, number> = {
	not_started: 0,
	exploring: 0.25,
	working_answer: 0.5,
	settled_for_now: 1,
}

const ROUND = 2 * Math.PI * 2.5

/** How far an answer is, in a sign and a word. */
export function QuestionState({ status }: { status: ResponseStatus }) {
	return (
		<span className="gw-question-state" data-status={status}>
			<svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
				{status === 'reopened' ? (
					<path d="M11.5 7a4.5 4.5 0 1 1-1.6-3.4M10.3 1.2v2.7H7.6" strokeWidth="1.6" strokeLinecap="round" />
				) : (
					<>
						<circle cx="7" cy="7" r="5.5" strokeWidth="1.5" />
						{FILLED[status] > 0 && (
							<circle
								cx="7"
								cy="7"
								r="2.5"
								strokeWidth="5"
								strokeLinecap="butt"
								strokeDasharray={`${FILLED[status] * ROUND} ${ROUND}`}
								transform="rotate(-90 7 7)"
							/>
						)}
					</>
				)}
			</svg>
			{responseStatusLabels[status]}
		</span>
	)
}
