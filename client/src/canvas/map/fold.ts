import type { Category } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { Editor } from 'tldraw'

/** For everybody: the rows of a category as one line, or again each for itself. */
export function fold(editor: Editor, { id, props }: MapShape, category: Category, folded: boolean): void {
	const { [category]: _was, ...others } = props.folded
	editor.markHistoryStoppingPoint(folded ? 'fold rows' : 'unfold rows')
	editor.updateShape<MapShape>({
		id,
		type: 'map',
		props: { folded: folded ? { ...others, [category]: true } : others },
	})
}
