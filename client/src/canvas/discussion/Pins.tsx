import { commentCount } from '@groundwork/shared/discussion/threads'
import type { Thread } from '@groundwork/shared/discussion/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { computed, useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { closePanel, openPanel, showPanel } from '../panels'
import { perEditor } from '../perEditor'
import { ownPointer } from '../ui/useOwnKeys'
import { pageOf, pointOf } from './anchors'
import { filterOf, passes, talkOf, threadsOf } from './boardTalk'
import { layPins } from './layPins'
import type { Tip } from './layPins'
import { wordsOn } from './wordsOn'
import './discussion.css'

/** Below this zoom a pin is only a spot: with its number it would hide the plan. */
const SMALL_BELOW = 0.6

/**
 * The pins of threads over the canvas, where what they are on lies now. They are no shapes: nothing selects, copies, exports
 * or undoes them. A keyboard has the list instead, so that Tab does not walk through all of them.
 */
export function Pins() {
	const editor = useEditor()
	const pins = useValue('pins', () => pinsInView(editor), [editor])
	const unread = useValue('unread', () => talkOf(editor)?.discussion.unread.get(), [editor])
	const open = useValue('open thread', () => openThreadOf(editor), [editor])
	const small = useValue('small pins', () => editor.getZoomLevel() < SMALL_BELOW, [editor])
	return pins.map(({ thread, tip }) => (
		<Pin
			key={thread.id}
			thread={thread}
			tip={tip}
			small={small}
			open={open === thread.id}
			unread={unread?.get(thread.id) ?? 0}
		/>
	))
}

function openThreadOf(editor: Editor): string | undefined {
	const panel = openPanel(editor)
	return panel?.kind === 'thread' ? panel.thread : undefined
}

/** Those of the list, and the one that is open, whose thing is there. Moving the view alone lays nothing anew. */
const laidPins = perEditor((editor) =>
	computed('laid pins', (): { thread: Thread; tip: Tip }[] => {
		const filter = filterOf(editor)
		const open = openThreadOf(editor)
		const placed = threadsOf(editor)
			.filter((thread) => passes(thread, filter) || thread.id === open)
			// The oldest first: a pin keeps its place when another one joins it.
			.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
			.flatMap((thread) => {
				// What lies on another page has its pin there.
				if (pageOf(editor, thread.anchor) !== editor.getCurrentPageId()) return []
				const tip = pointOf(editor, thread.anchor)
				return tip ? [{ thread, tip }] : []
			})
		const tips = layPins(
			placed.map(({ tip }) => tip),
			editor.getZoomLevel(),
		)
		return placed.map(({ thread }, i) => ({ thread, tip: tips[i]! }))
	}),
)

function pinsInView(editor: Editor) {
	const margin = 60 / editor.getZoomLevel()
	const view = editor.getViewportPageBounds().clone().expandBy(margin)
	return laidPins(editor)
		.get()
		.filter(({ tip }) => view.containsPoint(tip))
}

interface PinProps {
	thread: Thread
	tip: Tip
	small: boolean
	open: boolean
	unread: number
}

function Pin({ thread, tip, small, open, unread }: PinProps) {
	const editor = useEditor()
	const words = useValue('words on', () => wordsOn(editor, thread).words, [editor, thread])
	const count = commentCount(thread)
	const resolved = thread.resolvedAt !== null
	const toggle = () => {
		if (editor.getCurrentToolId() === 'comment') editor.setCurrentTool('select')
		if (open) closePanel(editor)
		else showPanel(editor, { kind: 'thread', thread: thread.id })
	}
	return (
		<button
			type="button"
			tabIndex={-1}
			className="gw-thread-pin"
			data-testid="thread-pin"
			data-thread={thread.id}
			data-open={open}
			data-small={small}
			data-resolved={resolved}
			data-unread={unread > 0}
			aria-label={discussionText.pin(words, count, unread, resolved)}
			aria-haspopup="dialog"
			aria-expanded={open}
			style={{ transform: `translate(${tip.x}px, ${tip.y}px) scale(var(--tl-scale)) translateY(-100%)` }}
			{...ownPointer}
			onClick={toggle}
		>
			{small ? null : resolved ? '✓' : count}
		</button>
	)
}
