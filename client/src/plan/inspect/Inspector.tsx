import { inspectText } from '@groundwork/shared/text/inspect'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { useKeys } from '../ui/useKeys'
import { useInspection } from './inspected'
import type { Inspecting } from './inspected'
import styles from './Inspector.module.css'

interface InspectorProps {
	/** What kind of thing it is, in a word. */
	kind: string
	heading: string
	how: Inspecting
	children: ReactNode
	/** A key pressed where nobody types. */
	onKey?: (key: string) => void
	/** What can be done with the whole of it. */
	actions?: ReactNode
}

/** The panel beside a view with all fields of one thing; on a narrow screen it covers the view. */
export function Inspector({ kind, heading, how, children, onKey, actions }: InspectorProps) {
	const { close } = useInspection()
	const id = useId()
	const panel = useRef<HTMLElement>(null)
	const title = useRef<HTMLHeadingElement>(null)
	useEffect(() => {
		if (how.stay) return
		const field = how.field && panel.current?.querySelector<HTMLElement>(fieldSelector(how.field))
		if (field) field.focus()
		else title.current?.focus({ preventScroll: true })
		// Only opening takes the keys.
		// oxlint-disable-next-line react/exhaustive-deps
	}, [])
	useKeys(panel, (event) => {
		if (event.key === 'Escape') {
			event.preventDefault()
			close()
		} else if (!isField(event.target) && !event.metaKey && !event.ctrlKey && !event.altKey) onKey?.(event.key)
	})
	return (
		<aside
			ref={panel}
			aria-labelledby={id}
			className={styles.inspector}
			data-inspector
			data-testid="inspector"
		>
			<header className={styles.head}>
				<div className={styles.names}>
					<p className={styles.kind}>{kind}</p>
					<h3 id={id} ref={title} tabIndex={-1} className={styles.heading}>
						{heading}
					</h3>
				</div>
				<Button kind="quiet" icon="close" iconOnly aria-label={inspectText.close} onClick={close} />
			</header>
			<div className={styles.body}>{children}</div>
			{actions ? <footer className={styles.foot}>{actions}</footer> : null}
		</aside>
	)
}

const fieldSelector = (name: string) =>
	`[data-field="${CSS.escape(name)}"] :is(input, textarea, select, button)`

const isField = (target: EventTarget | null) =>
	target instanceof HTMLInputElement ||
	target instanceof HTMLTextAreaElement ||
	target instanceof HTMLSelectElement
