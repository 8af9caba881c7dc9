import { Link } from 'wouter'
import { joinText } from '@groundwork/shared/text/join'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

type Problem = keyof typeof joinText.problems

export function isInvitationProblem(code: string): code is Problem {
	return code in joinText.problems
}

/** Why an invitation does not work, told apart for people: each has its own way out. */
export function JoinProblem({ problem }: { problem: Problem }) {
	const { heading, body } = joinText.problems[problem]
	return (
		<Notice
			heading={heading}
			actions={
				<Link href="/" className={buttonClass()}>
					{joinText.home}
				</Link>
			}
		>
			<p>{body}</p>
		</Notice>
	)
}
