import { useEffect, useEffectEvent } from 'react'
import { useEditor, useToasts } from 'tldraw'
import type { Editor } from 'tldraw'
import type { BoardSession, PresencePort } from '../sync/BoardSession'
import { becomeBoard } from './becomeBoard'

interface BoardBehaviourProps {
	session: BoardSession
	presence: PresencePort
	boardId: string
	person: { id: string; name: string }
	onEditor?: ((editor: Editor) => void) | undefined
}

/** Makes the editor around it the canvas of a board, as long as both live. */
export function BoardBehaviour({ session, presence, boardId, person, onEditor }: BoardBehaviourProps) {
	const editor = useEditor()
	const toasts = useToasts()
	const announce = useEffectEvent((ready: Editor) => onEditor?.(ready))

	useEffect(() => {
		const stop = becomeBoard({ editor, toasts, session, presence, boardId, person })
		announce(editor)
		return stop
	}, [editor, toasts, session, presence, boardId, person])

	return null
}
