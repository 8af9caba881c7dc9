import type { ChangeShape } from '@groundwork/shared/model/shapes/change'
import { computed } from 'tldraw'
import type { Editor, TLShape } from 'tldraw'
import { perEditor } from '../perEditor'

export const isChange = (shape: TLShape | undefined): shape is ChangeShape =>
	(shape?.type as string) === 'change'

const cards = perEditor((editor) =>
	computed('change cards', () => editor.getCurrentPageShapesSorted().filter((shape) => isChange(shape))),
)

export const changesOf = (editor: Editor): ChangeShape[] => cards(editor).get()

export const changesAt = (editor: Editor, aspect: string, approach: string): ChangeShape[] =>
	changesOf(editor).filter(({ props }) => props.aspect === aspect && props.approach === approach)
