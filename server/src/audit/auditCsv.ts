import { csvTable } from '@groundwork/shared/plan/csvTable'
import type { AuditEntry } from '@groundwork/shared/protocol/audit'
import type { Catalogue } from '@groundwork/shared/text/catalogue'

/** The history of access as a table, in the words of one language. */
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
	return csvTable([[number, at, person, personId, action, sentence, details], ...rows])
}
