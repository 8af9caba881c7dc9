import type { Plan, PlanCard } from '@groundwork/shared/plan/Plan'
import { approachNameByKey, aspectNameByKey, cardName } from '@groundwork/shared/plan/names'
import { fieldText } from '@groundwork/shared/text/fields'
import { inspectText } from '@groundwork/shared/text/inspect'
import { tableText } from '@groundwork/shared/text/table'
import { fieldWords } from '../fields/fieldWords'
import styles from './CardTable.module.css'
import type { Column } from './columns'

interface CardWordsProps {
	card: PlanCard
	column: Column
	/** What rows and approaches are called. */
	maps: Plan['maps']
	/** The keys come to it: it becomes a field. */
	onEnter?: (() => void) | undefined
	onPress?: () => void
}

/** Letters that have room in every column. Hundreds of cells are in sight, and to cut what is too long costs each time it is drawn. */
const ALWAYS_FITS = 16

/** What one field of a card says. */
export function CardWords({ card, column, maps, onEnter, onPress }: CardWordsProps) {
	const words = wordsOf(card, column, maps)
	const shown = (
		<span className={words ? undefined : styles.unsaid} data-long={words.length > ALWAYS_FITS || undefined}>
			{words || column.unsaid}
		</span>
	)
	if (!onEnter && !onPress) return <p className={styles.value}>{shown}</p>
	return (
		<button
			type="button"
			className={styles.value}
			aria-label={tableText.editField(column.label, words || fieldText.notSaid)}
			onFocus={onEnter}
			onClick={onPress ?? onEnter}
		>
			{shown}
		</button>
	)
}

function wordsOf(card: PlanCard, { name, field }: Column, maps: Plan['maps']): string {
	if (field.type !== 'key')
		return fieldWords(field, (card as unknown as Readonly<Record<string, unknown>>)[name])
	if (name === 'aspect') return card.aspect ? aspectNameByKey({ maps }, card.aspect) : inspectText.noRow
	if (name === 'approach')
		return card.approach ? approachNameByKey({ maps }, card.approach) : inspectText.noColumn
	return cardName(card)
}
