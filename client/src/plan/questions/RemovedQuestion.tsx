import { questionListText } from '@groundwork/shared/text/questionList'
import { useState } from 'react'
import { useEditor } from 'tldraw'
import type { TLShape, TLShapeId } from 'tldraw'
import { Button } from '../../ui/Button'
import styles from './AddQuestion.module.css'

interface Removal {
	removed: { card: TLShape; wording: string } | undefined
	remove: (card: TLShapeId, wording: string) => void
	putBack: () => void
}

/** Remembers the question that was removed last, so that it can be put back whatever was done since. */
export function useRemoved(): Removal {
	const editor = useEditor()
	const [removed, setRemoved] = useState<Removal['removed']>()
	return {
		removed,
		remove(id, wording) {
			const card = editor.getShape(id)
			if (!card) return
			editor.markHistoryStoppingPoint('remove question')
			editor.deleteShapes([id])
			setRemoved({ card, wording })
		},
		putBack() {
			setRemoved(undefined)
			if (!removed || editor.getShape(removed.card.id)) return
			editor.markHistoryStoppingPoint('put question back')
			editor.store.put([removed.card])
		},
	}
}

/** Says what was removed, and offers it back. */
export function RemovedQuestion({ removal: { removed, putBack } }: { removal: Removal }) {
	return (
		<output className={styles.removed}>
			{removed && (
				<>
					<span>{questionListText.removed(removed.wording)}</span>
					<Button onClick={putBack}>{questionListText.undo}</Button>
				</>
			)}
		</output>
	)
}
