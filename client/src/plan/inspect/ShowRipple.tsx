import type { RippleStart } from '@groundwork/shared/plan/ripple'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { Button } from '../../ui/Button'
import { openView } from '../address'
import { startKey } from '../ripple/start'
import { useInspection } from './inspected'

/** Opens the view of what a thing pulls along. */
export function ShowRipple({ start }: { start: RippleStart }) {
	const { close } = useInspection()
	return (
		<Button
			icon="ripple"
			onClick={() => {
				// On a narrow screen the panel would cover what was asked for.
				close()
				openView('ripple', startKey(start))
			}}
		>
			{rippleViewText.show}
		</Button>
	)
}
