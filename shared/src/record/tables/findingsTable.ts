import { FINDING_RULES } from '../../model/findings.js'
import type { DataTable } from '../../plan/dataTable.js'
import type { Finding, Plan } from '../../plan/Plan.js'
import { findingSentence } from '../../plan/findingSentence.js'
import { dataTablesText } from '../../text/dataTables.js'
import { findingRuleLabels } from '../../text/findings.js'

/** What was missing or in conflict, and what of it the team left as it is. */
export function findingsTable(plan: Plan): DataTable {
	const heads = dataTablesText.findings
	const row = (finding: Finding, state: (typeof STATES)[number]) => [
		finding.key,
		findingRuleLabels[finding.rule],
		finding.rule,
		findingSentence(plan, finding),
		state,
		finding.reason ?? '',
	]
	return {
		columns: [
			{ name: 'key', head: heads.key, holds: 'id' },
			{ name: 'rule', head: heads.rule, holds: 'label', codes: FINDING_RULES },
			{ name: 'rule', head: 'rule', holds: 'code', codes: FINDING_RULES },
			{ name: 'sentence', head: heads.sentence, holds: 'text' },
			{ name: 'state', head: 'state', holds: 'code', codes: STATES },
			{ name: 'reason', head: heads.reason, holds: 'text' },
		],
		rows: [
			...plan.findings.map((finding) => row(finding, 'open')),
			...plan.setAside.map((finding) => row(finding, 'set_aside')),
		],
	}
}

const STATES = ['open', 'set_aside'] as const
