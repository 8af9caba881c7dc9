import { useId } from 'react'
import type { ReactNode, Ref } from 'react'
import { Link } from 'wouter'
import { buttonClass } from './Button'
import { Icon } from './Icon'
import { PageHeader } from './PageHeader'
import styles from './ListPage.module.css'

interface ListPageProps {
	back: { href: string; label: string }
	heading: string
	headingRef: Ref<HTMLHeadingElement>
	lead: string
	/** What can be done with the whole list, beside the heading. */
	action?: ReactNode
	/** Said while the list is on its way, else empty. */
	loading: string
	children: ReactNode
}

/** A page of its own for one list: the way back, what it is, and the list. */
export function ListPage({ back, heading, headingRef, lead, action, loading, children }: ListPageProps) {
	return (
		<>
			<PageHeader />
			<main id="content" tabIndex={-1} className={styles.main}>
				<Link href={back.href} className={`${buttonClass('quiet')} ${styles.back}`}>
					<Icon name="back" />
					{back.label}
				</Link>
				<div className={styles.head}>
					<h1 ref={headingRef} tabIndex={-1} className={styles.heading}>
						{heading}
					</h1>
					{action}
				</div>
				<p className={styles.lead}>{lead}</p>
				{loading ? <output className={styles.lead}>{loading}…</output> : null}
				{children}
			</main>
		</>
	)
}

/** In the place of a list that has nothing in it yet. */
export function NothingYet({ heading, children }: { heading: string; children: ReactNode }) {
	const id = useId()
	return (
		<section className={styles.empty} aria-labelledby={id}>
			<h2 id={id}>{heading}</h2>
			{children}
		</section>
	)
}
