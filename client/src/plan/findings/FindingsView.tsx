import type { FindingRule } from '@groundwork/shared/model/findings'
import type { Finding } from '@groundwork/shared/plan/Plan'
import { findingRuleLabels } from '@groundwork/shared/text/findings'
import { findingsText } from '@groundwork/shared/text/findingsView'
import { useEditor } from 'tldraw'
import { Button } from '../../ui/Button'
import { Empty } from '../ui/Empty'
import { usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { FindingItem } from './FindingItem'
import styles from './Findings.module.css'
import { takeBack } from './setAside'
import { Count } from '../ui/Count'

/** What the plan still lacks, each with what can be done about it; and what the team leaves as it is. */
export default function FindingsView() {
	const editor = useEditor()
	const plan = usePlan()
	const may = useMayEdit()
	const { findings, setAside } = plan
	return (
		<div className={styles.view} data-testid="findings">
			<p className={styles.lead}>{may ? findingsText.lead : findingsText.leadReadOnly}</p>
			{findings.length === 0 ? <Empty heading={findingsText.none} hint={findingsText.noneHint} /> : null}
			{[...byRule(findings)].map(([rule, ofRule]) => (
				<section key={rule} className={styles.rule}>
					<h3>
						{findingRuleLabels[rule]}
						<Count of={ofRule.length} />
					</h3>
					<ul>
						{ofRule.map((finding) => (
							<FindingItem key={finding.key} plan={plan} finding={finding} />
						))}
					</ul>
				</section>
			))}
			{setAside.length > 0 ? (
				<details className={styles.aside}>
					<summary>{findingsText.setAside(setAside.length)}</summary>
					<ul>
						{setAside.map((finding) => (
							<FindingItem key={finding.key} plan={plan} finding={finding}>
								<p className={styles.reason}>{findingsText.because(finding.reason ?? '')}</p>
								{may ? (
									<Button onClick={() => takeBack(editor, plan, finding)}>{findingsText.takeBack}</Button>
								) : null}
							</FindingItem>
						))}
					</ul>
				</details>
			) : null}
		</div>
	)
}

/** In the order in which the plan weighs them. */
function byRule(findings: readonly Finding[]): Map<FindingRule, Finding[]> {
	const rules = new Map<FindingRule, Finding[]>()
	for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding])
	return rules
}
