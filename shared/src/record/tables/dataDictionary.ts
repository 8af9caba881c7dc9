import { FINDING_RULES } from '../../model/findings.js'
import { FITS, TIE_MEANINGS, VISIBILITIES } from '../../model/domain.js'
import { GRID_KINDS } from '../../model/shapes/grid.js'
import type { DataTable, TableColumn } from '../../plan/dataTable.js'
import { codeLabel } from '../../text/codes.js'
import { dataTablesText } from '../../text/dataTables.js'
import { findingRuleLabels } from '../../text/findings.js'
import { fitLabels, questionLabels, tieMeaningLabels, visibilityLabels } from '../../text/labels.js'
import type { DataFile } from './dataFiles.js'

/** Labels of codes that are chosen in no form. */
const OTHER_LABELS = new Map<readonly string[], Readonly<Record<string, string>>>([
	[FITS, fitLabels],
	[FINDING_RULES, findingRuleLabels],
	[GRID_KINDS, questionLabels],
	[TIE_MEANINGS, tieMeaningLabels],
	[VISIBILITIES, visibilityLabels],
])

/** What each column of each file holds, and which codes may stand in it. */
export function dataDictionary(files: readonly DataFile[]): DataTable {
	const heads = dataTablesText.dictionary
	const about = [
		{ name: 'file', head: heads.file, holds: 'text' },
		{ name: 'column', head: heads.column, holds: 'text' },
		{ name: 'name', head: heads.name, holds: 'key' },
		{ name: 'holds', head: heads.holds, holds: 'label' },
		{ name: 'codes', head: heads.codes, holds: 'text' },
		{ name: 'meaning', head: heads.meaning, holds: 'text' },
	] as const satisfies TableColumn[]
	const itself = { name: 'data-dictionary.csv', table: { columns: about, rows: [] } }
	return {
		columns: about,
		rows: [...files, itself].flatMap(({ name, table }) =>
			table.columns.map((column: TableColumn) => [
				name,
				column.head,
				column.name,
				dataTablesText.holds[column.holds],
				codesOf(column),
				meaningOf(column),
			]),
		),
	}
}

/** `blocks = Blocks`, one after the other. */
const codesOf = ({ codes = [] }: TableColumn): string =>
	codes
		.map((code) => {
			const label = OTHER_LABELS.get(codes)?.[code] ?? codeLabel(codes, code)
			return label === code ? code : dataTablesText.code(code, label)
		})
		.join('; ')

function meaningOf({ holds, from, to, asked }: TableColumn): string {
	const meaning = dataTablesText.meanings[holds]
	if (from !== undefined && to !== undefined) return `${meaning} ${dataTablesText.scale(from, to)}`
	return asked === undefined ? meaning : `${meaning} ${dataTablesText.asked(asked)}`
}
