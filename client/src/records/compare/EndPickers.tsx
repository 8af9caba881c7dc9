import { useId } from 'react'
import { useLocation } from 'wouter'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { comparingText } from '@groundwork/shared/text/comparing'
import { Button } from '../../ui/Button'
import { date } from '../../ui/when'
import { comparePath } from '../paths'
import { NOW } from './ends'
import type { End, Ends } from './ends'
import styles from './EndPickers.module.css'

interface EndPickersProps {
	boardId: string
	snapshots: readonly SnapshotSummary[]
	ends: Ends
}

/** Which two are compared. Whoever picks others finds the former with the back button. */
export function EndPickers({ boardId, snapshots, ends }: EndPickersProps) {
	const [, navigate] = useLocation()
	const { from, to } = ends
	const pick = (next: Ends) => navigate(comparePath(boardId, next))
	return (
		<fieldset className={styles.ends}>
			<legend className={styles.legend}>{comparingText.pick}</legend>
			<EndPicker
				label={comparingText.from}
				snapshots={snapshots}
				value={from}
				onPick={(end) => pick({ from: end, to })}
			/>
			<Button
				kind="quiet"
				icon="swap"
				iconOnly
				className={styles.swap}
				aria-label={comparingText.swap}
				title={comparingText.swap}
				onClick={() => pick({ from: to, to: from })}
			/>
			<EndPicker
				label={comparingText.to}
				snapshots={snapshots}
				value={to}
				onPick={(end) => pick({ from, to: end })}
			/>
		</fieldset>
	)
}

interface EndPickerProps {
	label: string
	snapshots: readonly SnapshotSummary[]
	value: End
	onPick: (end: End) => void
}

function EndPicker({ label, snapshots, value, onPick }: EndPickerProps) {
	const id = useId()
	const isThere = value === NOW || snapshots.some(({ number }) => String(number) === value)
	return (
		<div className={styles.end}>
			<label htmlFor={id} className={styles.label}>
				{label}
			</label>
			<select
				id={id}
				className={styles.select}
				value={value}
				onChange={({ currentTarget }) => onPick(currentTarget.value)}
			>
				<option value={NOW}>{comparingText.now}</option>
				{isThere ? null : <option value={value}>{comparingText.unknownOption(value)}</option>}
				{snapshots
					.toSorted((one, other) => other.number - one.number)
					.map(({ number, capturedAt, purpose, disposed }) => (
						<option key={number} value={number} disabled={disposed !== null}>
							{disposed
								? comparingText.disposedOption(number, date(capturedAt))
								: comparingText.option(number, date(capturedAt), purpose)}
						</option>
					))}
			</select>
		</div>
	)
}
