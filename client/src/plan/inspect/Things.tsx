import { inspectText } from '@groundwork/shared/text/inspect'
import type { ReactNode } from 'react'
import type { TLShapeId } from 'tldraw'
import styles from './parts.module.css'

interface ThingsProps {
	heading: string
	things: readonly { id: TLShapeId; name: string }[]
	onOpen: (id: TLShapeId) => void
	add?: ReactNode
}

/** What belongs to something, each to be opened, and the way to add to it. */
export function Things({ heading, things, onOpen, add }: ThingsProps) {
	return (
		<section className={styles.list}>
			<h4>{heading}</h4>
			{things.length === 0 ? <p className={styles.hint}>{inspectText.nothingHere}</p> : null}
			<ul>
				{things.map(({ id, name }) => (
					<li key={id}>
						<button type="button" className={styles.thing} onClick={() => onOpen(id)}>
							{name}
						</button>
					</li>
				))}
			</ul>
			{add ? <div className={styles.add}>{add}</div> : null}
		</section>
	)
}
