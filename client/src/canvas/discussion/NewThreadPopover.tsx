import type { Anchor } from '@groundwork/shared/model/discussion'
import { newThreadId } from '@groundwork/shared/model/ids'
import { threadText } from '@groundwork/shared/text/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { useCallback } from 'react'
import { useEditor, useValue } from 'tldraw'
import { api } from '../../api'
import { closePanel, showPanel } from '../panels'
import { Popover } from '../ui/Popover'
import { currentSubject, thingOf } from './anchors'
import type { BoardTalk } from './boardTalk'
import { Composer } from './Composer'
import { draftsOf } from './drafts'
import { pinBox } from './pinBox'
import { sendOnKey } from './sendOnKey'
import './thread.css'

/** The first comment of a thread that does not exist yet: nothing is left behind where nobody sends it. */
export function NewThreadPopover({ anchor, talk }: { anchor: Anchor; talk: BoardTalk }) {
	const editor = useEditor()
	const place = useCallback(() => pinBox(editor, anchor), [editor, anchor])
	const words = useValue(
		'words on',
		() => discussionText.on(currentSubject(editor, anchor) ?? { kind: 'unknown', name: '' }),
		[editor, anchor],
	)
	const draft = `new ${thingOf(anchor)}`
	const send = async (text: string, id: ReturnType<typeof newThreadId>) => {
		const { comments } = await api.startThread(talk.board, { id, anchor, text })
		const [first] = comments
		// An earlier try had reached the server after all, with the words as they were then.
		if (first && first.text !== text) await api.editComment(talk.board, first.id, text)
		draftsOf(editor).delete(draft)
		showPanel(editor, { kind: 'thread', thread: id })
	}
	return (
		<Popover
			label={`${threadText.start}: ${words}`}
			testId="new-thread-popover"
			anchor={place}
			onClose={() => closePanel(editor)}
			onKey={sendOnKey}
		>
			<header className="gw-popover__head">
				<h3>{words}</h3>
			</header>
			<Composer
				draft={draft}
				label={threadText.first}
				placeholder={threadText.firstPlaceholder}
				newId={newThreadId}
				first
				send={send}
			/>
		</Popover>
	)
}
