import { boardText } from '@groundwork/shared/text/board'
import { viewText } from '@groundwork/shared/text/views'
import { useState } from 'react'
import { Link } from 'wouter'
import { Button, buttonClass } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { remembered } from '../ui/remembered'
import { viewHref } from './address'
import { useViewed } from './viewed'
import { viewNamed } from './views'
import styles from './SuggestOutline.module.css'

/** On a small screen, once: the board can be read and edited without its canvas. */
export function SuggestOutline() {
	const { path } = useViewed()
	const [small] = useState(() => window.matchMedia('(max-width: 599px)').matches)
	const [seen, setSeen] = useState(remembered.knowsOutline)
	if (!small || seen || !viewNamed('outline')) return null
	const see = () => {
		remembered.keepKnowsOutline()
		setSeen(true)
	}
	return (
		<aside className={styles.suggestion}>
			<p>{viewText.suggestion.words}</p>
			<Link href={viewHref(path, 'outline')} className={buttonClass('secondary')} onClick={see}>
				<Icon name="outline" />
				{viewText.suggestion.open}
			</Link>
			<Button kind="quiet" icon="close" iconOnly aria-label={boardText.dismiss} onClick={see} />
		</aside>
	)
}
