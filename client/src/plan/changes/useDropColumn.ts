import { useState } from 'react'
import type { DragEvent } from 'react'
import { useEditor } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { isChange } from '../../canvas/card/cards'
import { cardFields } from '../../canvas/fields/Fielded'
import { DRAGGED_CARD } from './ChangeItem'

/** A column that changes are dropped on: what is let go there gets its values, in one step of undo. */
export function useDropColumn(values: Readonly<Record<string, string>>) {
	const editor = useEditor()
	const [over, setOver] = useState(false)
	return {
		over,
		handlers: {
			onDragOver(event: DragEvent) {
				if (!event.dataTransfer.types.includes(DRAGGED_CARD)) return
				event.preventDefault()
				event.dataTransfer.dropEffect = 'move'
				setOver(true)
			},
			onDragLeave(event: DragEvent) {
				const { currentTarget, relatedTarget } = event
				if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false)
			},
			onDrop(event: DragEvent) {
				setOver(false)
				const id = event.dataTransfer.getData(DRAGGED_CARD) as TLShapeId
				const card = editor.getShape(id)
				if (!isChange(card)) return
				event.preventDefault()
				const now = card.props as unknown as Readonly<Record<string, unknown>>
				const changed = Object.entries(values).filter(([name, value]) => now[name] !== value)
				if (changed.length === 0) return
				editor.markHistoryStoppingPoint('move change')
				for (const [name, value] of changed) cardFields(editor, card).write(name, value)
			},
		},
	}
}
