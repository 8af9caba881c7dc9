import { isDate } from '@groundwork/shared/model/fields'
import type { Field } from '@groundwork/shared/model/fields'
import { fieldWords as wordsInFiles } from '@groundwork/shared/text/codes'
import { date } from '../../ui/when'

/** What a field says, in words; empty where nobody filled it in. A day is written as people write it, not as files do. */
export function fieldWords(field: Field, value: unknown): string {
	if (field.type !== 'date') return wordsInFiles(field, value)
	// A day is the same day everywhere: read as UTC, written as UTC.
	return typeof value === 'string' && isDate(value) ? date(value, 'UTC') : ''
}
