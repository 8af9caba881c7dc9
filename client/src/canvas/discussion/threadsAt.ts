import { computed } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { perEditor } from '../perEditor'
import { anchorOnCell, thingOf } from './anchors'
import { threadsOf } from './boardTalk'

const counts = perEditor((editor) =>
	computed('open threads by thing', () => {
		const result = new Map<string, number>()
		for (const { anchor, resolvedAt } of threadsOf(editor)) {
			if (resolvedAt === null) result.set(thingOf(anchor), (result.get(thingOf(anchor)) ?? 0) + 1)
		}
		return result
	}),
)

/** How many open threads there are on a cell. */
export const threadsAt = (editor: Editor, map: TLShapeId, aspect: string, approach: string): number =>
	counts(editor)
		.get()
		.get(thingOf(anchorOnCell({ map, aspect, approach }))) ?? 0
