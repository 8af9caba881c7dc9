import { useState } from 'react'
import { useValue } from 'tldraw'
import { boardText } from '@groundwork/shared/text/board'
import { useOpenedBoard } from './BoardContext'

export interface Following {
	/** Whose view this person sees, if not her own. */
	id: string | null
	toggle: (person: { id: string; name: string }) => void
	/** For a live region. */
	words: string
}

export function useFollowing(): Following {
	const { editor } = useOpenedBoard()
	const id = useValue('following', () => editor?.getInstanceState().followingUserId ?? null, [editor])
	const [words, setWords] = useState('')
	const toggle = (person: { id: string; name: string }) => {
		if (!editor) return
		if (id === person.id) {
			editor.stopFollowingUser()
			setWords(boardText.followingEnded)
		} else {
			editor.startFollowingUser(person.id)
			setWords(boardText.following(person.name))
		}
	}
	return { id, toggle, words }
}
