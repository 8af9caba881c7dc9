import { findFolded, folded } from '../ui/folded'
import styles from './Find.module.css'

/** Letters around the match that are enough to know it by. */
const AROUND = 60

/** A text with what was looked for marked; a long one from a little before it. */
export function Highlighted({ text, query }: { text: string; query: string }) {
	const found = findFolded(text, folded(query.trim()))
	if (!found) return text
	const start = found.from > AROUND ? text.indexOf(' ', found.from - AROUND) + 1 || found.from : 0
	return (
		<>
			{start > 0 ? '…' : null}
			{text.slice(start, found.from)}
			<mark className={styles.match}>{text.slice(found.from, found.to)}</mark>
			{text.slice(found.to, found.to + 3 * AROUND)}
		</>
	)
}
