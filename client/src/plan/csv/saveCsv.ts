import { csvText } from '@groundwork/shared/text/csv'
import { today } from '../today'
import { saveFile } from '../ui/saveFile'

export const CSV_TYPE = 'text/csv;charset=utf-8'

/** Hands the person a table, under a name that says of what, of which board and when. */
export const saveCsv = (what: string, board: string, table: string): void =>
	saveFile(csvText.fileName(what, board, today()), CSV_TYPE, table)
