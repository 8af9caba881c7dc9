import { CSV_KINDS, planTable } from '../../plan/csv.js'
import type { CsvKind } from '../../plan/csv.js'
import type { DataTable } from '../../plan/dataTable.js'
import type { ReportInput } from '../report/ReportInput.js'
import { commentsTable } from './commentsTable.js'
import { dataDictionary } from './dataDictionary.js'
import { findingsTable } from './findingsTable.js'
import { gridsTable } from './gridsTable.js'
import { tiesTable } from './tiesTable.js'

/** A table under the name of its file, which is the same in every language. */
export interface DataFile {
	name: string
	table: DataTable
}

const NAMES: Record<CsvKind, string> = {
	change: 'changes',
	evidence: 'evidence',
	support_need: 'support-needs',
	provider: 'providers',
	decision: 'decisions',
	response: 'responses',
	learner_check: 'learner-group-checks',
	cell: 'cells',
	impediment: 'impediments',
	approach: 'approaches',
	question: 'questions',
}

/** Everything of a snapshot that is a table, and the dictionary that says what stands in them. */
export function dataFiles(input: ReportInput): DataFile[] {
	const { plan } = input
	const tables: [string, DataTable][] = [
		...CSV_KINDS.map((kind): [string, DataTable] => [NAMES[kind], planTable(plan, kind)]),
		['grids', gridsTable(plan)],
		['ties', tiesTable(plan)],
		['findings', findingsTable(plan)],
		['comments', commentsTable(input)],
	]
	const files = tables.map(([name, table]): DataFile => ({ name: `${name}.csv`, table }))
	return [...files, { name: 'data-dictionary.csv', table: dataDictionary(files) }]
}
