import { Link } from 'wouter'
import { comparingText } from '@groundwork/shared/text/comparing'
import { buttonClass } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { comparePath } from '../paths'
import { NOW } from './ends'

/** From a snapshot to what changed since. */
export function CompareLink({ boardId, number }: { boardId: string; number: number }) {
	return (
		<Link
			href={comparePath(boardId, { from: number, to: NOW })}
			className={buttonClass('quiet')}
			aria-label={comparingText.openLabel(number)}
		>
			<Icon name="compare" />
			{comparingText.open}
		</Link>
	)
}
