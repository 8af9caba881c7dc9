import { useId, useState } from 'react'
import { comparingText } from '@groundwork/shared/text/comparing'
import { Button } from '../../ui/Button'
import styles from './DifferenceGroup.module.css'

/** Longer groups begin with so many, and say how many there are. On paper all of them stand, as the style sheet says. */
const SHOWN = 8
/** To fold away one or two would save nobody anything. */
const WORTH_FOLDING = SHOWN + 3

interface DifferenceGroupProps {
	code: string
	heading: string
	summary?: string
	items: readonly { sentence: string }[]
}

/** What is different about one kind of thing. */
export function DifferenceGroup({ code, heading, summary, items }: DifferenceGroupProps) {
	const id = useId()
	const [open, setOpen] = useState(false)
	const isLong = items.length >= WORTH_FOLDING
	const words = open ? comparingText.showFewer : comparingText.showAll(items.length)
	return (
		<section className={styles.group} aria-labelledby={id} data-group={code}>
			<h2 id={id} className={styles.heading}>
				{heading}
			</h2>
			{summary ? <p className={styles.summary}>{summary}</p> : null}
			<ul className={styles.items}>
				{items.map(({ sentence }, at) => (
					// Two sentences may be the same, and none of them ever moves.
					// oxlint-disable-next-line react/no-array-index-key
					<li key={at} data-folded={isLong && !open && at >= SHOWN}>
						{sentence}
					</li>
				))}
			</ul>
			{isLong ? (
				<Button
					kind="quiet"
					className={styles.more}
					aria-expanded={open}
					aria-label={comparingText.showGroup(words, heading)}
					onClick={() => setOpen(!open)}
				>
					{words}
				</Button>
			) : null}
		</section>
	)
}
