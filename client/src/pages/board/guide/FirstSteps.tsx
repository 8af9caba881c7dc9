import { guideText } from '@groundwork/shared/text/guide'
import { useEffect, useState } from 'react'
import { useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { mayDraw } from '../../../canvas/access'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { remembered } from '../../../ui/remembered'
import { STEPS, stepsLeft } from './firstSteps'
import styles from './FirstSteps.module.css'

/** Long enough to read that it is over. */
const LAST_WORD_MS = 8000

/**
 * Three steps below the canvas of a board where they have not been done, so that it does not move when they come and go: each is
 * crossed off as somebody does it, and with the last one they go away, for good.
 */
export default function FirstSteps({ editor }: { editor: Editor }) {
	const [hidden, setHidden] = useState(remembered.knowsFirstSteps)
	// A board that is under way needs no guide, and on a small screen there is no room for one.
	const [wanted] = useState(
		() => stepsLeft(editor).length > 0 && window.matchMedia('(min-width: 600px)').matches,
	)
	const left = useValue('first steps left', () => stepsLeft(editor), [editor])
	const may = useValue('may draw', () => mayDraw(editor), [editor])
	const [next] = left
	const finished = wanted && next === undefined
	useEffect(() => {
		if (!finished) return undefined
		remembered.keepKnowsFirstSteps()
		const timer = setTimeout(() => setHidden(true), LAST_WORD_MS)
		return () => clearTimeout(timer)
	}, [finished])
	if (hidden || !wanted || !may) return null
	const hide = () => {
		remembered.keepKnowsFirstSteps()
		setHidden(true)
	}
	return (
		<aside className={styles.guide} aria-label={guideText.label} data-finished={next === undefined}>
			<ol className={styles.steps}>
				{STEPS.map((step, at) => {
					const { name } = guideText.steps[step]
					const done = !left.includes(step)
					return (
						<li
							key={step}
							className={styles.step}
							data-done={done}
							aria-current={step === next ? 'step' : undefined}
							aria-label={done ? guideText.done(name) : name}
						>
							<span className={styles.number} aria-hidden="true">
								{done ? <Icon name="check" /> : at + 1}
							</span>
							{name}
						</li>
					)
				})}
			</ol>
			<output className={styles.hint}>{next ? guideText.steps[next].hint : guideText.finished}</output>
			<Button kind="quiet" icon="close" iconOnly aria-label={guideText.hide} onClick={hide} />
		</aside>
	)
}
