import { tableCsv } from '@groundwork/shared/plan/dataTable'
import type { ReportInput } from '@groundwork/shared/record/report/ReportInput'
import { dataFiles } from '@groundwork/shared/record/tables/dataFiles'
import { utf8 } from './zipped.js'
import type { PackedFile } from './zipped.js'

/** A table for each kind of thing, and the dictionary of their columns. */
export const csvFiles = (input: ReportInput): PackedFile[] =>
	dataFiles(input).map(({ name, table }) => ({ path: name, bytes: utf8(tableCsv(table)) }))
