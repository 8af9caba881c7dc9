import { rippleText } from '@groundwork/shared/text/ripple'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { useId } from 'react'
import { Icon } from '../../ui/Icon'
import styles from './Ripple.module.css'

/** Who sees to what is reached, and how much of it; what nobody sees to stands out. */
export function Owners({ owners }: { owners: readonly { owner: string; count: number }[] }) {
	const id = useId()
	if (owners.length === 0) return null
	return (
		<section aria-labelledby={id}>
			<h3 id={id} className={styles.heading}>
				{rippleViewText.owners}
			</h3>
			<ul className={styles.owners}>
				{owners.map(({ owner, count }) => (
					<li key={owner} className={styles.person} data-nobody={owner === ''}>
						{owner === '' ? <Icon name="warning" size={16} /> : null}
						<span className={styles.name}>{owner || rippleText.nobody}</span>
						<span>{rippleViewText.count(count)}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
