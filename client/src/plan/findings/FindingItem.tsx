import type { Finding, Plan } from '@groundwork/shared/plan/Plan'
import { findingSentence } from '@groundwork/shared/plan/findingSentence'
import { fixWords, fixesOf } from '@groundwork/shared/plan/fixes'
import type { Fix } from '@groundwork/shared/plan/fixes'
import { findingsText } from '@groundwork/shared/text/findingsView'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayWrite } from '../../canvas/access'
import { Button } from '../../ui/Button'
import { showOnCanvas } from '../showOnCanvas'
import { useMayEdit, useMayRaise } from '../useRights'
import { AskReason } from './AskReason'
import styles from './Findings.module.css'
import { setAside } from './setAside'
import { useFix } from './useFix'

interface FindingItemProps {
	plan: Plan
	finding: Finding
	/** In the place of its fixes. */
	children?: ReactNode
}

/** One finding as a sentence, where it leads, and what can be done about it. */
export function FindingItem({ plan, finding, children }: FindingItemProps) {
	const editor = useEditor()
	const may = useMayWrite(finding)
	const mayRaise = useMayRaise()
	const fix = useFix(plan)
	const [asking, setAsking] = useState(false)
	const offered = may ? fixesOf(finding, plan).filter((one) => one.do !== 'pinImpediment' || mayRaise) : []
	const run = (one: Fix) => {
		if (one.do === 'setAside') setAsking(true)
		else fix(finding, one)
	}
	return (
		<li className={styles.finding}>
			<p className={styles.sentence}>{findingSentence(plan, finding)}</p>
			{children}
			<div className={styles.fixes}>
				{children
					? null
					: offered.map((one, at) => (
							<Button
								key={fixWords(plan, finding, one)}
								kind={at === 0 ? 'secondary' : 'quiet'}
								onClick={() => run(one)}
							>
								{fixWords(plan, finding, one)}
							</Button>
						))}
				<Button kind="quiet" icon="canvas" onClick={() => showOnCanvas(editor, finding.subject)}>
					{findingsText.show}
				</Button>
			</div>
			{asking ? (
				<AskReason
					onCancel={() => setAsking(false)}
					onSay={(reason) => {
						setAsking(false)
						setAside(editor, plan, finding, reason)
					}}
				/>
			) : null}
		</li>
	)
}

/** An impediment is its leaders' business, everything else lies on the canvas. */
function useMayWrite({ subject }: Finding): boolean {
	const editor = useEditor()
	const may = useMayEdit()
	const mayChange = useValue(
		'may write subject',
		() => {
			const record = subject.kind === 'impediment' ? editor.getShape(subject.impediment) : undefined
			return record !== undefined && mayWrite(editor, record)
		},
		[editor, subject],
	)
	return subject.kind === 'impediment' ? mayChange : may
}
