import { useState } from 'react'
import { api } from '../../../api'
import { useAction } from '../../../ui/useAction'
import { useOpenedBoard } from '../BoardContext'
import { InviteForm } from './InviteForm'
import type { InvitationDraft } from './InviteForm'
import { NewLink } from './NewLink'

/** Making a link, and the one moment in which it can be copied. */
export function Invite({ onMade }: { onMade: () => void }) {
	const { board } = useOpenedBoard()
	const [url, setUrl] = useState<string>()
	const action = useAction()

	const make = (draft: InvitationDraft) =>
		void action.run(async () => {
			const made = await api.invite(board.id, draft)
			setUrl(new URL(made.url, location.origin).href)
			onMade()
		})
	return url ? (
		<NewLink url={url} onAnother={() => setUrl(undefined)} />
	) : (
		<InviteForm busy={action.busy} error={action.error} onSubmit={make} />
	)
}
