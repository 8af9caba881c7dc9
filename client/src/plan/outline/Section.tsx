import { useId } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon'
import styles from './Outline.module.css'
import { useSections } from './sections'

type Level = 3 | 4 | 5 | 6

interface SectionProps {
	/** The same for the same thing, so that it stays open while others write. */
	id: string
	level: Level
	heading: string
	/** What one would find, in a few words. */
	summary?: ReactNode
	open?: boolean
	children: ReactNode
}

/** A heading and what is under it, folded away until it is asked for. */
export function Section({ id, level, heading, summary, open: byItself = false, children }: SectionProps) {
	const { isOpen, set } = useSections()
	const content = useId()
	const open = isOpen(id, byItself)
	const Heading = `h${level}` as const
	return (
		<section className={styles.section} data-level={level} data-open={open}>
			<Heading className={styles.heading}>
				<button
					type="button"
					className={styles.toggle}
					aria-expanded={open}
					aria-controls={open ? content : undefined}
					onClick={() => set(id, !open)}
				>
					<span className={styles.chevron}>
						<Icon name="chevron" size={16} />
					</span>
					<span className={styles.words}>{heading}</span>
					{summary ? <span className={styles.summary}>{summary}</span> : null}
				</button>
			</Heading>
			{open ? (
				<div id={content} className={styles.content}>
					{children}
				</div>
			) : null}
		</section>
	)
}
