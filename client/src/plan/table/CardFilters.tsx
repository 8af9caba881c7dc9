import { CARDS } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { approachName, aspectName } from '@groundwork/shared/plan/names'
import { codeLabel } from '@groundwork/shared/text/codes'
import { tableText } from '@groundwork/shared/text/table'
import { Button } from '../../ui/Button'
import { NOBODY, NO_FILTER } from './chooseRows'
import type { Filter } from './chooseRows'
import styles from './CardTable.module.css'

interface CardFiltersProps {
	kind: CardKind
	plan: Plan
	filter: Filter
	onChange: (filter: Filter) => void
	/** How many pass. */
	shown: number
}

/** Which cards the table shows: by their words, their row and approach, their status and owner. */
export function CardFilters({ kind, plan, filter, onChange, shown }: CardFiltersProps) {
	const fields = CARDS[kind] as Readonly<Record<string, Field>>
	const status = fields['status']
	const all = plan.cards[kind].length
	const owners = 'owner' in fields ? ownersOf(plan, kind) : []
	const choice = (name: keyof Filter, any: string, options: Iterable<readonly [string, string]>) => (
		<label className="gw-bare">
			<select
				aria-label={any}
				value={filter[name]}
				data-set={filter[name] !== ''}
				onChange={({ currentTarget }) => onChange({ ...filter, [name]: currentTarget.value })}
			>
				<option value="">{any}</option>
				{[...new Map(options)].map(([value, label]) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
		</label>
	)
	return (
		<>
			<label className={`gw-bare ${styles.search}`}>
				<input
					type="search"
					aria-label={tableText.search}
					placeholder={tableText.search}
					value={filter.text}
					onChange={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
				/>
			</label>
			{choice(
				'aspect',
				tableText.anyAspect,
				plan.maps.flatMap(({ aspects }) => aspects.map((aspect) => [aspect.key, aspectName(aspect)])),
			)}
			{choice(
				'approach',
				tableText.anyApproach,
				plan.maps.flatMap(({ approaches }) => approaches.map((one) => [one.key, approachName(one)])),
			)}
			{status?.type === 'code'
				? choice(
						'status',
						tableText.anyStatus,
						status.codes.map((code) => [code, codeLabel(status.codes, code)]),
					)
				: null}
			{owners.length > 0
				? choice('owner', tableText.anyOwner, [
						[NOBODY, tableText.nobody],
						...owners.map((owner) => [owner, owner] as const),
					])
				: null}
			<output className={styles.shown}>{tableText.shown(shown, all)}</output>
			{filter !== NO_FILTER && shown < all ? (
				<Button kind="quiet" onClick={() => onChange(NO_FILTER)}>
					{tableText.clearFilters}
				</Button>
			) : null}
		</>
	)
}

function ownersOf(plan: Plan, kind: CardKind): string[] {
	const owners = plan.cards[kind].flatMap((card) => ('owner' in card && card.owner ? [card.owner] : []))
	return [...new Set(owners)].toSorted((a, b) => a.localeCompare(b))
}
