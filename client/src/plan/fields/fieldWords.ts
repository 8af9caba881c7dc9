import { isDate } from '@groundwork/shared/model/fields'
import type { Field } from '@groundwork/shared/model/fields'
import { codeLabel } from '@groundwork/shared/text/codes'
import { fieldText } from '@groundwork/shared/text/fields'
import { date } from '../../ui/when'

/** What a field says, in words; empty where nobody filled it in. */
export function fieldWords(field: Field, value: unknown): string {
	switch (field.type) {
		case 'code':
			return typeof value === 'string' && value !== '' ? codeLabel(field.codes, value) : ''
		case 'codes':
			return field.codes
				.filter((code) => Object.hasOwn(value ?? {}, code))
				.map((code) => codeLabel(field.codes, code))
				.join(', ')
		case 'scale':
			return typeof value === 'number' ? fieldText.scaleOf(value, field.to) : ''
		case 'date':
			// A day is the same day everywhere: read as UTC, written as UTC.
			return typeof value === 'string' && isDate(value) ? date(value, 'UTC') : ''
		default:
			return typeof value === 'string' ? value : ''
	}
}
