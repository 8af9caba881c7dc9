import type { Thread } from '@groundwork/shared/discussion/threads'
import type { Anchor } from '@groundwork/shared/model/discussion'
import { discussionText } from '@groundwork/shared/text/discussion'
import { Box } from 'tldraw'
import type { Editor } from 'tldraw'
import { showPanel } from '../panels'
import { bringIntoView } from '../ui/bringIntoView'
import { notify } from '../ui/notify'
import { anchorOnShape, boundsOf, isHidden, pageOf, pointOf } from './anchors'
import { mayComment } from './boardTalk'

/** Zoomed out further than this, the thing a thread is on is too small to be recognised. */
const LEAST_ZOOM = 0.4

/** Opens an empty thread on something. */
export function beginThread(editor: Editor, anchor: Anchor): void {
	if (!mayComment(editor)) return
	if (anchor.kind === 'shape' && isHidden(editor.getShape(anchor.shape))) {
		notify(editor, {
			title: discussionText.hidden,
			description: discussionText.hiddenHint,
			severity: 'warning',
		})
		return
	}
	const bounds = boundsOf(editor, anchor)
	if (bounds) bringIntoView(editor, Box.Common([spotOf(editor, anchor) ?? bounds]))
	showPanel(editor, { kind: 'newThread', anchor })
}

/** On the one shape that is selected. */
export function beginOnSelection(editor: Editor): void {
	const shape = editor.getOnlySelectedShape()
	if (shape) beginThread(editor, anchorOnShape(editor, shape))
}

/** Goes to what a thread is on, and opens the thread. */
export function visitThread(editor: Editor, thread: Thread): void {
	const page = pageOf(editor, thread.anchor)
	if (page && page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
	const spot = spotOf(editor, thread.anchor)
	if (spot) bringIntoView(editor, spot, Math.max(editor.getZoomLevel(), LEAST_ZOOM))
	showPanel(editor, { kind: 'thread', thread: thread.id })
}

/** The place of a pin with some air around it. */
function spotOf(editor: Editor, anchor: Anchor): Box | undefined {
	const point = pointOf(editor, anchor)
	return point && new Box(point.x - 40, point.y - 40, 80, 80)
}
