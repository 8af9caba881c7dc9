import { IMPEDIMENT_KINDS, IMPEDIMENT_STATUSES, LEVELS } from '@groundwork/shared/model/domain'
import type { Level } from '@groundwork/shared/model/domain'
import { codeLabel } from '@groundwork/shared/text/codes'
import { impedimentFieldTexts } from '@groundwork/shared/text/fields'
import { registerText } from '@groundwork/shared/text/impediments'
import type { Filter } from './filter'
import styles from './Filters.module.css'

interface FiltersProps {
	filter: Filter
	counts: ReadonlyMap<Level, number>
	grouped: boolean
	onFilter: (filter: Filter) => void
	onGroup: (grouped: boolean) => void
}

/** Which impediments are shown: first of all by who can remove them. */
export function Filters({ filter, counts, grouped, onFilter, onGroup }: FiltersProps) {
	const put = (part: Partial<Filter>) => onFilter({ ...filter, ...part })
	const toggle = (level: Level) =>
		put({
			levels: filter.levels.includes(level)
				? filter.levels.filter((one) => one !== level)
				: [...filter.levels, level],
		})
	return (
		<search className={styles.filters} aria-label={registerText.filters}>
			<fieldset className={styles.levels}>
				<legend>{registerText.byLevel}</legend>
				<div>
					{LEVELS.map((level) => {
						const count = counts.get(level) ?? 0
						return (
							<button
								key={level}
								type="button"
								className={styles.level}
								aria-pressed={filter.levels.includes(level)}
								aria-label={registerText.level(codeLabel(LEVELS, level), count)}
								data-empty={count === 0}
								data-testid={`register-level-${level}`}
								onClick={() => toggle(level)}
							>
								{codeLabel(LEVELS, level)} <span className={styles.count}>{count}</span>
							</button>
						)
					})}
				</div>
			</fieldset>
			<div className={styles.more}>
				<input
					type="search"
					className={styles.search}
					aria-label={registerText.search}
					placeholder={registerText.searchPlaceholder}
					value={filter.words}
					data-testid="register-search"
					onChange={(event) => put({ words: event.currentTarget.value })}
				/>
				<CodeFilter
					label={impedimentFieldTexts.status.label}
					every={registerText.everyStatus}
					codes={IMPEDIMENT_STATUSES}
					chosen={filter.status}
					testId="register-status"
					onChoose={(status) => put({ status })}
				/>
				<CodeFilter
					label={impedimentFieldTexts.kind.label}
					every={registerText.everyKind}
					codes={IMPEDIMENT_KINDS}
					chosen={filter.kind}
					testId="register-kind"
					onChoose={(kind) => put({ kind })}
				/>
				<label className={styles.tick}>
					<input
						type="checkbox"
						checked={filter.standing}
						data-testid="register-standing"
						onChange={(event) => put({ standing: event.currentTarget.checked })}
					/>
					{registerText.standing}
				</label>
				<label className={styles.tick}>
					<input
						type="checkbox"
						checked={grouped}
						data-testid="register-group"
						onChange={(event) => onGroup(event.currentTarget.checked)}
					/>
					{registerText.group}
				</label>
			</div>
		</search>
	)
}

interface CodeFilterProps<Code extends string> {
	label: string
	every: string
	codes: readonly Code[]
	chosen: Code | ''
	testId: string
	onChoose: (code: Code | '') => void
}

function CodeFilter<Code extends string>(props: CodeFilterProps<Code>) {
	const { label, every, codes, chosen, testId, onChoose } = props
	return (
		<select
			className={styles.select}
			aria-label={label}
			value={chosen}
			data-testid={testId}
			onChange={(event) => onChoose(codes.find((code) => code === event.currentTarget.value) ?? '')}
		>
			<option value="">{every}</option>
			{codes.map((code) => (
				<option key={code} value={code}>
					{codeLabel(codes, code)}
				</option>
			))}
		</select>
	)
}
