import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { RESET_VALUE, computed, isUninitialized, useEditor, useValue } from 'tldraw'
import type { Editor, TLRecord } from 'tldraw'
import { perEditor } from '../canvas/perEditor'
import { dayOf } from './readingDay'

/** Made when it is read, from what has changed since: right at once after a write, and no work while nobody looks. */
const plans = perEditor((editor) => {
	const { store } = editor
	let projection: PlanProjection | undefined

	return computed<Plan>('plan', (former, lastRead) => {
		const now = dayOf(editor)
		store.history.get()
		const diffs = isUninitialized(former) ? RESET_VALUE : store.history.getDiffSince(lastRead)
		if (diffs === RESET_VALUE || !projection)
			return (projection = new PlanProjection(store.allRecords(), now)).plan

		const changed = new Map<string, TLRecord | undefined>()
		for (const { added, updated, removed } of diffs) {
			for (const record of Object.values(added)) changed.set(record.id, record)
			for (const [, record] of Object.values(updated)) changed.set(record.id, record)
			for (const record of Object.values(removed)) changed.set(record.id, undefined)
		}
		const put = [...changed.values()].filter((record) => record !== undefined)
		const gone = [...changed].filter(([, record]) => record === undefined).map(([id]) => id)
		return projection.update(put, gone, now)
	})
})

/** The plan of the board as it is now, as far as the reader sees it. */
export const planOf = (editor: Editor): Plan => plans(editor).get()

/** The same in a component, which is drawn again when the plan says something else. */
export function usePlan(): Plan {
	const editor = useEditor()
	return useValue('plan', () => planOf(editor), [editor])
}
