import type { SetAside } from '@groundwork/shared/model/shapes/setAside'
import type { Finding, Plan } from '@groundwork/shared/plan/Plan'
import type { Editor } from 'tldraw'
import { fieldedOf } from '../fieldedOf'

/** The reason is kept on what the finding is about, so that it goes where that goes. One step of undo. */
export function setAside(editor: Editor, plan: Plan, { subject, rule }: Finding, reason: string): void {
	const thing = fieldedOf(editor, plan, subject)
	if (!thing) return
	editor.markHistoryStoppingPoint('set finding aside')
	thing.write('setAside', { ...(thing.read('setAside') as SetAside), [rule]: reason })
}

/** It counts again. */
export function takeBack(editor: Editor, plan: Plan, { subject, rule }: Finding): void {
	const thing = fieldedOf(editor, plan, subject)
	if (!thing) return
	const { [rule]: _reason, ...others } = thing.read('setAside') as SetAside
	editor.markHistoryStoppingPoint('take finding back')
	thing.write('setAside', others)
}
