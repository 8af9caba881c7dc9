import type { Plan } from '@groundwork/shared/plan/Plan'
import { bringText } from '@groundwork/shared/text/importing'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import hidden from '../../ui/hidden.module.css'
import { Icon } from '../../ui/Icon'
import styles from './Import.module.css'
import { chosenOf, isProblem } from './preview'
import type { Preview } from './preview'
import { PreviewRow } from './PreviewRow'

/** Nobody reads through more at once; drawing a thousand at every letter typed takes too long. */
const MOST = 50

interface PreviewTableProps {
	preview: Preview
	maps: Plan['maps']
	anyway: ReadonlySet<string>
	onAnyway: (key: string) => void
	onMend: (line: number) => void
}

/** What becomes of each line, with the lines that have problems to be seen alone. */
export function PreviewTable({ preview, maps, anyway, onAnyway, onMend }: PreviewTableProps) {
	const [onlyProblems, setOnlyProblems] = useState(false)
	const [most, setMost] = useState(MOST)
	const problems = preview.lines.filter(isProblem)
	const adding = chosenOf(preview, anyway).length
	const left = preview.lines.length - problems.length - adding
	const lines = onlyProblems ? problems : preview.lines
	return (
		<section className={styles.preview} aria-label={bringText.preview}>
			{preview.notices.map((notice) => (
				<p key={notice} className={styles.notice}>
					<Icon name="info" size={18} />
					<span>{notice}</span>
				</p>
			))}
			{preview.lines.length === 0 ? null : (
				<div className={styles.state}>
					<output className={styles.counts} data-testid="import-counts">
						<span>{bringText.willBeAdded(adding)}</span>
						{problems.length > 0 ? (
							<span className={styles.bad}>{bringText.cannot(problems.length)}</span>
						) : null}
						{left > 0 ? <span>{bringText.thereAlready(left)}</span> : null}
					</output>
					{problems.length > 0 || onlyProblems ? (
						<label className={styles.only}>
							<input
								type="checkbox"
								checked={onlyProblems}
								onChange={({ currentTarget }) => setOnlyProblems(currentTarget.checked)}
							/>
							{bringText.onlyProblems}
						</label>
					) : null}
				</div>
			)}
			{onlyProblems && problems.length === 0 ? <p className={styles.hint}>{bringText.noProblems}</p> : null}
			{lines.length === 0 ? null : (
				<table className={styles.table}>
					<caption className={hidden.hidden}>{bringText.preview}</caption>
					<thead>
						<tr>
							<th scope="col">{bringText.lineHead}</th>
							<th scope="col">{bringText.becomes}</th>
							<th scope="col">{bringText.place}</th>
						</tr>
					</thead>
					<tbody>
						{lines.slice(0, most).map((line) => (
							<PreviewRow
								key={line.key}
								line={line}
								maps={maps}
								anyway={anyway.has(line.key)}
								onAnyway={onAnyway}
								onMend={onMend}
							/>
						))}
					</tbody>
				</table>
			)}
			{lines.length > most ? (
				<Button onClick={() => setMost(most * 4)}>
					{bringText.more(Math.min(lines.length - most, most * 3))}
				</Button>
			) : null}
		</section>
	)
}
