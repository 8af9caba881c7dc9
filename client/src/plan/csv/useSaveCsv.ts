import { csvText } from '@groundwork/shared/text/csv'
import { useToday } from '../readingDay'
import { saveFile } from '../../ui/saveFile'
import { useViewed } from '../viewed'

export const CSV_TYPE = 'text/csv;charset=utf-8'

/** Hands the person a table, under a name that says of what, of which board or snapshot, and as of when. */
export function useSaveCsv(): (what: string, table: string) => void {
	const { name } = useViewed()
	const day = useToday()
	return (what, table) => saveFile(csvText.fileName(what, name, day), CSV_TYPE, table)
}
