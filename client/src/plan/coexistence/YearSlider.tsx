import { YEARS } from '@groundwork/shared/model/shapes/grid'
import { daysOf } from '@groundwork/shared/plan/coexistence'
import type { CoexistenceYear, Year } from '@groundwork/shared/plan/coexistence'
import { coexistenceViewText } from '@groundwork/shared/text/coexistenceView'
import { yearLabels } from '@groundwork/shared/text/gridLabels'
import { Icon } from '../../ui/Icon'
import styles from './YearSlider.module.css'

interface YearSliderProps {
	years: readonly CoexistenceYear[]
	begins: string
	value: Year
	onChange: (year: Year) => void
}

/** The five years to slide through, or to press; on each how much clashes in it, so that one sees where to look. */
export function YearSlider({ years, begins, value, onChange }: YearSliderProps) {
	const { clashes: words, yearSays, year: label } = coexistenceViewText
	const says = ({ year, clashes }: CoexistenceYear) =>
		yearSays(yearLabels[year], schoolYear(year, begins), words(clashes.length))
	const now = years.find(({ year }) => year === value)!
	return (
		<div className={styles.years}>
			<input
				type="range"
				className={styles.range}
				min={1}
				max={YEARS.length}
				step={1}
				aria-label={label}
				aria-valuetext={says(now)}
				value={value}
				data-testid="year-slider"
				onChange={({ currentTarget }) => {
					const year = YEARS.find((one) => one === currentTarget.value)
					if (year) onChange(year)
				}}
			/>
			<ol className={styles.ticks}>
				{years.map((one) => (
					<li key={one.year}>
						<button
							type="button"
							className={styles.tick}
							aria-pressed={one.year === value}
							aria-label={says(one)}
							data-testid={`year-${one.year}`}
							onClick={() => onChange(one.year)}
						>
							<span className={styles.name}>{yearLabels[one.year]}</span>
							<span className={styles.school}>{schoolYear(one.year, begins)}</span>
							<span className={styles.clashes} data-none={one.clashes.length === 0}>
								<Icon name={one.clashes.length === 0 ? 'check' : 'warning'} size={14} />
								<span>{words(one.clashes.length)}</span>
							</span>
						</button>
					</li>
				))}
			</ol>
		</div>
	)
}

function schoolYear(year: Year, begins: string): string {
	const { first, last } = daysOf(year, begins)
	return coexistenceViewText.schoolYear(first.slice(0, 4), last.slice(0, 4))
}
