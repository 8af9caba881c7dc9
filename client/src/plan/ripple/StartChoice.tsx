import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { aspectName, cardName, subjectName } from '@groundwork/shared/plan/names'
import { rippleStarts } from '@groundwork/shared/plan/ripple'
import type { RippleStart } from '@groundwork/shared/plan/ripple'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { memo, useMemo } from 'react'
import '../../canvas/fields/fields.css'
import styles from './Ripple.module.css'
import { readStart, startKey } from './start'

interface StartChoiceProps {
	plan: Plan
	start: RippleStart | undefined
	onChoose: (start: RippleStart) => void
}

/** Where the ripple begins: first what is to be replaced, then whatever there is. */
export function StartChoice({ plan, start, onChoose }: StartChoiceProps) {
	const { maps, cards } = plan
	// A board may hold hundreds of them: they are listed anew when maps or cards say something else.
	const groups = useMemo(() => optionGroups({ maps, cards }), [maps, cards])
	return (
		<label className={`gw-field ${styles.choice}`}>
			<span>{rippleViewText.begin}</span>
			<select
				value={start ? startKey(start) : ''}
				data-testid="ripple-start"
				onChange={({ currentTarget }) => {
					const chosen = readStart(currentTarget.value)
					if (chosen) onChoose(chosen)
				}}
			>
				<option value="" disabled>
					{rippleViewText.choose}
				</option>
				<Options groups={groups} />
			</select>
		</label>
	)
}

interface OptionGroup {
	label: string
	options: readonly { value: string; name: string }[]
}

function optionGroups(plan: Pick<Plan, 'maps' | 'cards'>): OptionGroup[] {
	const cellOption = (cell: { map: Plan['maps'][number]['id']; aspect: string; approach: string }) => {
		const start = { kind: 'cell', ...cell } as const
		return { value: startKey(start), name: subjectName(plan as Plan, start) }
	}
	const replaced = rippleStarts(plan)
	const others = plan.maps.flatMap(({ cells }) =>
		[...cells.values()].filter(({ changeType }) => changeType !== 'replace'),
	)
	const rows = plan.maps.flatMap((map) =>
		map.aspects.map((aspect) => ({
			value: startKey({ kind: 'aspect', map: map.id, aspect: aspect.key }),
			name: aspectName(aspect),
		})),
	)
	return [
		{ label: rippleViewText.options.replaced, options: replaced.map(cellOption) },
		{ label: rippleViewText.options.rows, options: rows },
		...CARD_KINDS.map((kind) => ({
			label: cardKindLabels[kind],
			options: plan.cards[kind].map((card) => ({
				value: startKey({ kind: 'card', card: card.id }),
				name: cardName(card),
			})),
		})),
		{ label: rippleViewText.options.cells, options: others.map(cellOption) },
	].filter(({ options }) => options.length > 0)
}

const Options = memo(function Options({ groups }: { groups: readonly OptionGroup[] }) {
	return groups.map(({ label, options }) => (
		<optgroup key={label} label={label}>
			{options.map(({ value, name }) => (
				<option key={value} value={value}>
					{name}
				</option>
			))}
		</optgroup>
	))
})
