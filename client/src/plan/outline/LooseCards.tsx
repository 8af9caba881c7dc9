import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { outlineText } from '@groundwork/shared/text/outline'
import { useEditor } from 'tldraw'
import { Button } from '../../ui/Button'
import { makeCard } from '../make'
import { useMayEdit } from '../useRights'
import { CardSection } from './CardSection'
import styles from './Outline.module.css'
import { Section } from './Section'
import { useOpenNew } from './useOpenNew'

/** Answers have a part of the outline of their own. */
const KINDS = CARD_KINDS.filter((kind) => kind !== 'response')

/** The cards that no cell of a map holds, by kind. */
export function LooseCards({ plan }: { plan: Plan }) {
	const editor = useEditor()
	const may = useMayEdit()
	const openNew = useOpenNew()
	const onCells = new Set(
		plan.maps.flatMap(({ cells }) =>
			[...cells.values()].flatMap(({ changes, cards }) => [...changes, ...cards]),
		),
	)
	const loose = (kind: CardKind) => plan.cards[kind].filter(({ id }) => !onCells.has(id))
	const count = KINDS.reduce((sum, kind) => sum + loose(kind).length, 0)
	if (count === 0 && !may) return null
	return (
		<Section id="loose" level={3} heading={outlineText.onNoCell} summary={count}>
			{KINDS.map((kind) =>
				loose(kind).map((card) => <CardSection key={card.id} plan={plan} card={card} level={4} may={may} />),
			)}
			{may ? (
				<div className={styles.actions}>
					{KINDS.map((kind) => (
						<Button key={kind} icon="plus" onClick={() => openNew(makeCard(editor, kind))}>
							{outlineText.addCard(cardKindLabels[kind])}
						</Button>
					))}
				</div>
			) : null}
		</Section>
	)
}
