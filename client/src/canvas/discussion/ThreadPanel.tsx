import { useEffect } from 'react'
import { useEditor, useValue } from 'tldraw'
import { closePanel } from '../panels'
import type { Panel } from '../panels'
import { mayComment, talkOf } from './boardTalk'
import { NewThreadPopover } from './NewThreadPopover'
import { ThreadPopover } from './ThreadPopover'

/** The open thread, or the one about to begin. */
export function ThreadPanel({ panel }: { panel: Extract<Panel, { kind: 'thread' | 'newThread' }> }) {
	const editor = useEditor()
	const talk = useValue('talk', () => talkOf(editor), [editor])
	const thread = useValue(
		'thread',
		() =>
			panel.kind === 'thread'
				? talk?.discussion.threads.get().find(({ id }) => id === panel.thread)
				: undefined,
		[talk, panel],
	)
	const allowed = useValue('may comment', () => mayComment(editor), [editor])
	// Whoever may only read from now on begins nothing any more.
	const over = panel.kind === 'newThread' && !allowed
	useEffect(() => {
		if (over) closePanel(editor)
	}, [editor, over])
	if (!talk || over) return null
	// A thread just begun arrives a moment later.
	if (panel.kind === 'thread') return thread ? <ThreadPopover thread={thread} talk={talk} /> : null
	return <NewThreadPopover anchor={panel.anchor} talk={talk} />
}
