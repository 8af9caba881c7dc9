import { useEffect } from 'react'
import { react } from 'tldraw'
import type { BoardSession } from '../../sync/BoardSession'

/** What the server says of the board may have changed, or was only remembered, while there was no connection. */
export function useReloadOnReturn(session: BoardSession, reload: () => void): void {
	useEffect(() => {
		let offline = session.status.get().kind === 'offline'
		return react('reload on return', () => {
			const { kind } = session.status.get()
			if (offline && (kind === 'saved' || kind === 'readOnly')) reload()
			offline = kind === 'offline' || (offline && (kind === 'saving' || kind === 'held'))
		})
	}, [session, reload])
}
