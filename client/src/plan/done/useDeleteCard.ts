import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { cardName } from '@groundwork/shared/plan/names'
import { inspectText } from '@groundwork/shared/text/inspect'
import { uniqueId, useEditor } from 'tldraw'
import { useTellDone } from './done'

/** Deletes a card, and offers to take that back. */
export function useDeleteCard(): (card: PlanCard) => void {
	const editor = useEditor()
	const tell = useTellDone()
	return (card) => {
		editor.markHistoryStoppingPoint('delete card')
		editor.deleteShape(card.id)
		tell({ id: uniqueId(), words: inspectText.deleted(cardName(card)) })
	}
}
