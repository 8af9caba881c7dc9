import type { AuditEntry } from '@groundwork/shared/protocol/audit'
import type { Catalogue } from '@groundwork/shared/text/catalogue'
import { stringify } from 'csv-stringify/sync'

/**
 * The history of access as a table, in the words of one language: RFC 4180, in UTF-8 with the mark by which spreadsheets know it.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it: names and labels are whatever somebody typed.
 */
export function auditCsv(entries: readonly AuditEntry[], { audit: { auditText } }: Catalogue): string {
	const { number, at, person, personId, action, sentence, details } = auditText.columns
	const rows = entries.map((entry) => [
		entry.number,
		entry.at,
		entry.person.name,
		entry.person.id,
		entry.action,
		auditText.sentence(entry),
		JSON.stringify(entry.details),
	])
	return stringify([[number, at, person, personId, action, sentence, details], ...rows], {
		bom: true,
		escape_formulas: true,
		record_delimiter: 'windows',
	})
}
