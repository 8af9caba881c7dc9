import { isPageId } from 'tldraw'
import type { Editor, TLRecord } from 'tldraw'
import { mayWrite } from './access'
import { isImpediment } from './impediment/ties'

/**
 * Keeps this person's hands off records of layers she may not write. The server refuses such writes anyway; here they do not
 * even appear, so that nothing springs back a moment later. Only what the person does is looked at, never what arrives.
 */
export function guardRights(editor: Editor, tell: (refused: TLRecord) => void): () => void {
	const { sideEffects, store } = editor
	const refuses = (record: TLRecord) => !mayWrite(editor, record)
	const stops: (() => void)[] = []

	// A creation cannot be refused beforehand, and tldraw counts on finding what it has just pasted until it is done with it:
	// taken back right after, still before anything is drawn or sent.
	const unwanted = new Map<TLRecord['id'], TLRecord>()
	let lifting = false
	const takeBack = () => {
		const records = [...unwanted.values()].filter(({ id }) => store.has(id))
		unwanted.clear()
		if (editor.isDisposed || records.length === 0) return
		lifting = true
		try {
			editor.run(() => store.remove(records.map(({ id }) => id)), {
				history: 'ignore',
				ignoreShapeLock: true,
			})
		} finally {
			lifting = false
		}
		for (const record of records) tell(record)
	}

	for (const type of ['shape', 'binding', 'asset', 'page', 'document'] as const) {
		stops.push(
			sideEffects.registerBeforeChangeHandler(type, (prev, next, source) => {
				if (source !== 'user' || !(refuses(prev) || refuses(next))) return next
				tell(prev)
				return prev
			}),
			sideEffects.registerBeforeDeleteHandler(type, (record, source) => {
				if (source !== 'user' || lifting || !refuses(record)) return undefined
				tell(record)
				return false
			}),
		)
	}

	for (const type of ['shape', 'binding', 'asset'] as const) {
		stops.push(
			sideEffects.registerAfterCreateHandler(type, (record, source) => {
				if (source !== 'user' || !refuses(record)) return
				if (unwanted.size === 0) queueMicrotask(takeBack)
				unwanted.set(record.id, record)
			}),
		)
	}

	stops.push(keepImpedimentsOnThePage(editor), keepUnwritableUnselected(editor))
	return () => stops.forEach((stop) => stop())
}

/** A child goes where its parent goes, and frames and cards lie in another layer than impediments do. */
function keepImpedimentsOnThePage(editor: Editor): () => void {
	return editor.sideEffects.registerBeforeChangeHandler('shape', (prev, next, source) => {
		if (
			source !== 'user' ||
			prev.parentId === next.parentId ||
			isPageId(next.parentId) ||
			!isImpediment(next)
		)
			return next
		const { parentId, x, y, rotation, index } = prev
		return { ...next, parentId, x, y, rotation, index }
	})
}

function keepUnwritableUnselected(editor: Editor): () => void {
	return editor.sideEffects.registerBeforeChangeHandler('instance_page_state', (prev, next) => {
		if (prev.selectedShapeIds === next.selectedShapeIds) return next
		const selectable = next.selectedShapeIds.filter((id) => {
			const shape = editor.getShape(id)
			return !isImpediment(shape) || mayWrite(editor, shape)
		})
		return selectable.length === next.selectedShapeIds.length
			? next
			: { ...next, selectedShapeIds: selectable }
	})
}
