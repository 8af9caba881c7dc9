import { LEVELS } from '@groundwork/shared/model/domain'
import type { PlanImpediment } from '@groundwork/shared/plan/Plan'
import { codeLabel } from '@groundwork/shared/text/codes'
import { counted } from '@groundwork/shared/text/count'
import { impedimentFieldTexts } from '@groundwork/shared/text/fields'
import { registerText } from '@groundwork/shared/text/impediments'
import type { FocusEventHandler } from 'react'
import { SORTABLE, byLevel, sortedBy } from './filter'
import type { Sorting } from './filter'
import { RegisterRow } from './RegisterRow'
import styles from './RegisterTable.module.css'

interface RegisterTableProps {
	/** In order, each where it stands: a row in hand stays as it was. */
	placed: readonly PlanImpediment[]
	/** As they are now. */
	now: ReadonlyMap<string, PlanImpediment>
	grouped: boolean
	mayEdit: boolean
	/** Whom each is shown to: of interest only to those who see more than the team does. */
	tellsSeenBy: boolean
	sorting: Sorting
	onSort: (sorting: Sorting) => void
	onOpen: (id: PlanImpediment['id']) => void
	onFocus: FocusEventHandler<HTMLElement>
	onBlur: FocusEventHandler<HTMLElement>
}

/** The register as a table, with a heading for each who can remove something where it is grouped. */
export function RegisterTable(props: RegisterTableProps) {
	const { placed, now, grouped, mayEdit, tellsSeenBy, sorting, onSort, onOpen, onFocus, onBlur } = props
	const columns = SORTABLE.length + (tellsSeenBy ? 2 : 1)
	const rows = (impediments: readonly PlanImpediment[]) =>
		impediments.map(({ id }) => {
			const impediment = now.get(id)
			return (
				impediment && (
					<RegisterRow
						key={id}
						impediment={impediment}
						mayEdit={mayEdit}
						tellsSeenBy={tellsSeenBy}
						onOpen={() => onOpen(id)}
					/>
				)
			)
		})
	return (
		// It scrolls by itself where it is wider than the window, by keys too; what is in hand is heard of from the rows within.
		// oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<section
			className={styles.scroller}
			aria-label={registerText.table}
			// oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
			tabIndex={0}
			onFocus={onFocus}
			onBlur={onBlur}
		>
			<table className={styles.table} data-testid="register">
				<caption className={styles.caption}>{registerText.table}</caption>
				<thead>
					<tr>
						{SORTABLE.map((name) => (
							<th
								key={name}
								scope="col"
								aria-sort={sorting.by !== name ? undefined : sorting.descending ? 'descending' : 'ascending'}
							>
								<button
									type="button"
									className={styles.sort}
									title={registerText.sortBy(impedimentFieldTexts[name].label)}
									data-testid={`register-sort-${name}`}
									onClick={() => onSort(sortedBy(name, sorting))}
								>
									{impedimentFieldTexts[name].label}
									<span aria-hidden="true" className={styles.way}>
										{sorting.by !== name ? '' : sorting.descending ? '▼' : '▲'}
									</span>
								</button>
							</th>
						))}
						<th scope="col">{registerText.tied}</th>
						{tellsSeenBy && <th scope="col">{registerText.seenBy}</th>}
					</tr>
				</thead>
				{grouped ? (
					byLevel(placed).map(({ level, impediments }) => (
						<tbody key={level}>
							<tr className={styles.group}>
								<th scope="rowgroup" colSpan={columns}>
									{codeLabel(LEVELS, level)} <span>{counted.impediments(impediments.length)}</span>
								</th>
							</tr>
							{rows(impediments)}
						</tbody>
					))
				) : (
					<tbody>{rows(placed)}</tbody>
				)}
			</table>
		</section>
	)
}
