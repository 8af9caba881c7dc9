import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { subjectName } from '@groundwork/shared/plan/names'
import type { Reached, Ripple, RippleStart } from '@groundwork/shared/plan/ripple'
import { rippleSentence } from '@groundwork/shared/plan/rippleSentences'
import { inspectText } from '@groundwork/shared/text/inspect'
import { rippleText } from '@groundwork/shared/text/ripple'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { useEditor } from 'tldraw'
import { Button } from '../../ui/Button'
import { useInspection } from '../inspect/inspected'
import { showOnCanvas } from '../showOnCanvas'
import { Facts } from './Facts'
import { GROUPS } from './groups'
import { GroupSign } from './GroupSign'
import styles from './Ripple.module.css'
import { Count } from '../ui/Count'
import { ThingName } from '../ui/ThingName'

interface ReachedGroupsProps {
	plan: Plan
	found: Ripple
	onBegin: (start: RippleStart) => void
}

/** All that is reached, by how it is, the nearest first. */
export function ReachedGroups({ plan, found, onBegin }: ReachedGroupsProps) {
	return GROUPS.filter((group) => found[group].length > 0).map((group) => (
		<section key={group} aria-labelledby={`ripple-${group}`} data-testid={`ripple-${group}`}>
			<h3 id={`ripple-${group}`} className={styles.heading} data-lit={group}>
				<GroupSign group={group} size={16} />
				{rippleText.groups[group]}
				<Count of={found[group].length} />
			</h3>
			<ul className={styles.list}>
				{found[group].map((one) => (
					<Item key={subjectKey(one.subject)} plan={plan} reached={one} onBegin={onBegin} />
				))}
			</ul>
		</section>
	))
}

interface ItemProps {
	plan: Plan
	reached: Reached
	onBegin: (start: RippleStart) => void
}

function Item({ plan, reached, onBegin }: ItemProps) {
	const editor = useEditor()
	const { inspect } = useInspection()
	const { subject, distance } = reached
	const name = subjectName(plan, subject)
	return (
		<li className={styles.item}>
			<div className={styles.itemHead}>
				<ThingName name={name} onOpen={() => inspect(subject)} />
				<span className={styles.distance}>{rippleViewText.steps(distance)}</span>
			</div>
			<Facts plan={plan} subject={subject} />
			<p className={styles.path}>{rippleSentence(plan, reached)}</p>
			<div className={styles.actions}>
				<Button
					kind="quiet"
					icon="ripple"
					aria-label={rippleViewText.beginHereNamed(name)}
					onClick={() => onBegin(subject)}
				>
					{rippleViewText.beginHere}
				</Button>
				<Button
					kind="quiet"
					icon="canvas"
					aria-label={rippleViewText.showNamed(name)}
					onClick={() => showOnCanvas(editor, subject)}
				>
					{inspectText.showOnCanvas}
				</Button>
			</div>
		</li>
	)
}
