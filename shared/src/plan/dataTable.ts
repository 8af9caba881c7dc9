import { csvTable } from './csvTable.js'

/** What may stand in a column of a table that somebody takes away. */
export const HOLDS = [
	'id',
	'text',
	'number',
	'date',
	'time',
	/** The word for a code, and for several of them. */
	'label',
	'labels',
	'code',
	'codes',
	/** The key of a row, a column or a question. */
	'key',
	/** What other things are called. */
	'names',
] as const
export type Holds = (typeof HOLDS)[number]

export interface TableColumn {
	/** The field's name in the program, or what stands for one: the same in every language. */
	name: string
	/** What its head says. */
	head: string
	holds: Holds
	/** All that may stand in it, where it is one of some codes. */
	codes?: readonly string[]
	/** The least and the most, where it is a number on a scale. */
	from?: number
	to?: number
	/** How people were asked for it. */
	asked?: string
}

/** A table before it is a file. */
export interface DataTable {
	columns: readonly TableColumn[]
	/** A value for each column. */
	rows: readonly (readonly (string | number)[])[]
}

export const tableCsv = ({ columns, rows }: DataTable): string =>
	csvTable([columns.map(({ head }) => head), ...rows])
