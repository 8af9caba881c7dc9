import { appText, failureText } from '@groundwork/shared/text/app'
import { Button } from './Button'
import { Dialog } from './Dialog'

interface DialogNotLoadedProps {
	retry: () => void
	onClose: () => void
}

/** In place of a dialog whose code could not be fetched. */
export function DialogNotLoaded({ retry, onClose }: DialogNotLoadedProps) {
	const { message, hint } = failureText.part
	return (
		<Dialog
			heading={message}
			onClose={onClose}
			footer={
				<Button kind="primary" onClick={retry}>
					{appText.retry}
				</Button>
			}
		>
			<p>{hint}</p>
		</Dialog>
	)
}
