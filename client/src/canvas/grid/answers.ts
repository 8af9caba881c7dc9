import type { CardShape } from '@groundwork/shared/model/shapes/card'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { computed } from 'tldraw'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { isCard } from '../card/cards'
import { perEditor } from '../perEditor'
import { makeTie, tiesOf } from '../tie/ties'

/** Who helps with which need: each a tie from the card of whoever helps to the card of the need, which it answers. */

type Provider = CardShape<'provider'> & TLShape

/** The two cards of such a tie. */
function endsOf({ props: { meaning, from, to } }: TieShape) {
	const answers = meaning === 'answers' && from.kind === 'card' && to.kind === 'card'
	return answers ? { provider: from.card, need: to.card } : undefined
}

const helping = perEditor((editor) =>
	computed('who helps with what', () => {
		const found = new Map<TLShapeId, Provider[]>()
		for (const tie of tiesOf(editor)) {
			const ends = endsOf(tie)
			const provider = ends && editor.getShape(ends.provider)
			if (!ends || !isCard(provider) || provider.type !== 'provider') continue
			const known = found.get(ends.need) ?? []
			// Two people may have tied the same two.
			if (!known.some(({ id }) => id === provider.id)) known.push(provider)
			found.set(ends.need, known)
		}
		return found
	}),
)

export const providersOf = (editor: Editor, need: TLShapeId): Provider[] =>
	helping(editor).get().get(need) ?? []

export function answer(editor: Editor, provider: TLShapeId, need: TLShapeId): void {
	makeTie(editor, 'answers', { kind: 'card', card: provider }, { kind: 'card', card: need })
}

/** Takes away all such ties between the two, whoever made them. */
export function unanswer(editor: Editor, provider: TLShapeId, need: TLShapeId): void {
	const between = tiesOf(editor).filter((tie) => {
		const ends = endsOf(tie)
		return ends?.provider === provider && ends.need === need
	})
	editor.markHistoryStoppingPoint('nobody helps')
	editor.deleteShapes(between.map(({ id }) => id))
}
