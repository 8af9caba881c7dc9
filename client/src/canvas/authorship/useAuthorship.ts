import type { Authorship } from '@groundwork/shared/protocol/authorship'
import { useEffect, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShape } from 'tldraw'
import { api } from '../../api'
import { boardOf } from './boardOf'

/** Asked for once it has been still for so long: the change must have reached the server, and a drag asks once. */
export const STILL_MS = 700

/** Who made a shape and who changed it last, by the server's word; nothing while that is not known. */
export function useAuthorship(shape: TLShape): Authorship | undefined {
	const editor = useEditor()
	const board = useValue(boardOf(editor))
	const [known, setKnown] = useState<{ id: string; authorship: Authorship }>()

	useEffect(() => {
		if (board === null) return undefined
		const abort = new AbortController()
		const timer = setTimeout(() => {
			api.authorship(board, { record: shape.id }, abort.signal).then(
				(authorship) => setKnown({ id: shape.id, authorship }),
				// Offline, or not saved yet: what is not known is not shown.
				() => setKnown(undefined),
			)
		}, STILL_MS)
		return () => {
			clearTimeout(timer)
			abort.abort()
		}
		// each version of a shape is another object
	}, [board, shape])

	return known?.id === shape.id ? known.authorship : undefined
}
