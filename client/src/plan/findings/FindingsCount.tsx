import { findingsText } from '@groundwork/shared/text/findingsView'
import { useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import hidden from '../../ui/hidden.module.css'
import { planOf } from '../usePlan'
import styles from './FindingsCount.module.css'

/** How much the plan still lacks, on the way to the list of it. */
export default function FindingsCount({ editor }: { editor: Editor }) {
	const count = useValue('findings', () => planOf(editor).findings.length, [editor])
	if (count === 0) return null
	return (
		<>
			<span className={styles.count} aria-hidden="true">
				{count > 99 ? '99+' : count}
			</span>
			<span className={hidden.hidden}>{findingsText.count(count)}</span>
		</>
	)
}
