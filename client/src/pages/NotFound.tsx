import { Link } from 'wouter'
import { failureText } from '@groundwork/shared/text/app'
import { buttonClass } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { PageHeader } from '../ui/PageHeader'
import { useTitle } from '../ui/usePage'

export function NotFound() {
	const { heading, body, action } = failureText.notFound
	useTitle(heading)
	return (
		<>
			<PageHeader />
			<main id="content" tabIndex={-1}>
				<Notice
					heading={heading}
					actions={
						<Link href="/" className={buttonClass('primary')}>
							{action}
						</Link>
					}
				>
					<p>{body}</p>
				</Notice>
			</main>
		</>
	)
}
