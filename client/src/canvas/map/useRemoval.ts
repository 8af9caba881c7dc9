import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { headMenuText } from '@groundwork/shared/text/mapForms'
import { useCallback } from 'react'
import { useEditor } from 'tldraw'
import type { Editor } from 'tldraw'
import { approachName, aspectName } from '../labels'
import { closePanel, openPanel } from '../panels'
import { notify } from '../ui/notify'
import { putApproach, putAspect, removeApproach, removeAspect } from './columnsAndRows'
import type { Head } from './maps'
import { isMap } from './maps'

/** Takes a row or column away, says what is kept of it, and offers to bring it back. */
export function useRemoval(map: MapShape): (head: Head) => void {
	const editor = useEditor()
	return useCallback(
		(head: Head) => {
			if (openPanel(editor)?.kind !== 'mapSettings') closePanel(editor)
			const removed =
				head.side === 'column' ? removeColumn(editor, map, head.key) : removeRow(editor, map, head.key)
			if (!removed) return
			notify(editor, {
				title: headMenuText.removed(removed.name),
				description: removed.kept,
				severity: 'info',
				actions: [
					{
						type: 'normal',
						label: headMenuText.undo,
						onClick: () => {
							const now = editor.getShape(map.id)
							if (isMap(now)) removed.bringBack(now)
						},
					},
				],
			})
		},
		[editor, map],
	)
}

interface Removed {
	name: string
	kept: string
	bringBack: (map: MapShape) => void
}

function removeColumn(editor: Editor, map: MapShape, key: string): Removed | undefined {
	const approach = map.props.approaches[key]
	if (!approach) return undefined
	removeApproach(editor, map, key)
	const verdicts = judgedIn(map, (cell) => cell.endsWith(`:${key}`))
	return {
		name: approachName(approach),
		kept: approach.code === 'other' ? headMenuText.ownKept(verdicts) : headMenuText.columnKept(verdicts),
		bringBack: (now) => putApproach(editor, now, key, approach),
	}
}

function removeRow(editor: Editor, map: MapShape, key: string): Removed | undefined {
	const aspect = map.props.aspects[key]
	if (!aspect) return undefined
	removeAspect(editor, map, key)
	const verdicts = judgedIn(map, (cell) => cell.startsWith(`${key}:`))
	return {
		name: aspectName(aspect),
		kept: aspect.code === 'other' ? headMenuText.ownKept(verdicts) : headMenuText.rowKept(verdicts),
		bringBack: (now) => putAspect(editor, now, key, aspect),
	}
}

const judgedIn = ({ props }: MapShape, lies: (cell: string) => boolean): number =>
	Object.entries(props.cells).filter(([key, { fit }]) => fit !== 'unknown' && lies(key)).length
