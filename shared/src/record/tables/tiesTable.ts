import { TIE_MEANINGS } from '../../model/domain.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { DataTable } from '../../plan/dataTable.js'
import type { Plan } from '../../plan/Plan.js'
import { subjectName } from '../../plan/names.js'
import { dataTablesText } from '../../text/dataTables.js'
import { tieMeaningLabels } from '../../text/labels.js'

/** What is tied to what. */
export function tiesTable(plan: Plan): DataTable {
	const heads = dataTablesText.ties
	return {
		columns: [
			{ name: 'id', head: heads.id, holds: 'id' },
			{ name: 'from', head: heads.from, holds: 'names' },
			{ name: 'from', head: 'from', holds: 'key' },
			{ name: 'meaning', head: heads.meaning, holds: 'label', codes: TIE_MEANINGS },
			{ name: 'meaning', head: 'meaning', holds: 'code', codes: TIE_MEANINGS },
			{ name: 'to', head: heads.to, holds: 'names' },
			{ name: 'to', head: 'to', holds: 'key' },
		],
		rows: plan.ties.map(({ id, from, meaning, to }) => [
			id,
			subjectName(plan, from),
			subjectKey(from),
			tieMeaningLabels[meaning],
			meaning,
			subjectName(plan, to),
			subjectKey(to),
		]),
	}
}
