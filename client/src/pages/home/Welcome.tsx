import { signInText } from '@groundwork/shared/text/home'
import { useHeadingFocus } from '../../ui/usePage'
import { NameForm } from '../NameForm'
import { SampleMap } from './SampleMap'
import styles from './Welcome.module.css'

/** For somebody this browser does not know yet: what this is, and the one field it takes to begin. */
export function Welcome() {
	const heading = useHeadingFocus()
	return (
		<div className={styles.welcome}>
			<div className={styles.pitch}>
				<h1 ref={heading} tabIndex={-1} className={styles.heading}>
					{signInText.heading}
				</h1>
				<p className={styles.lead}>{signInText.pitch}</p>
			</div>
			<div className={styles.start}>
				<h2 className={styles.formHeading}>{signInText.formHeading}</h2>
				<NameForm />
			</div>
			<div className={styles.plan}>
				<SampleMap />
				<ul className={styles.points}>
					{signInText.points.map(([point, body]) => (
						<li key={point}>
							<h2 className={styles.point}>{point}</h2>
							<p>{body}</p>
						</li>
					))}
				</ul>
			</div>
		</div>
	)
}
