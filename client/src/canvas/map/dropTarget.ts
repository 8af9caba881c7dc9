import type { Editor } from 'tldraw'
import { landingsOf } from '../card/landings'
import type { CellAddress } from './maps'

/** The cells that the dragged cards would belong to if they were let go now, each once. */
export function dropTargets(editor: Editor): CellAddress[] {
	const cells = new Map<string, CellAddress>()
	for (const cell of landingsOf(editor).values())
		cells.set(`${cell.map} ${cell.aspect} ${cell.approach}`, cell)
	return [...cells.values()]
}
