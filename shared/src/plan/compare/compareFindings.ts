import type { Finding, Plan } from '../Plan.js'
import type { FindingCode, FindingDifference } from './Difference.js'

const keysOf = (findings: readonly Finding[]) => new Set(findings.map(({ key }) => key))

/** Which findings came and went, and which the team left as they are or took up again. */
export function compareFindings(before: Plan, after: Plan): FindingDifference[] {
	const [stood, setAside] = [keysOf(before.findings), keysOf(before.setAside)]
	const known = new Set([...keysOf(after.findings), ...keysOf(after.setAside)])
	const named = (findings: readonly Finding[], codeOf: (key: string) => FindingCode | undefined) =>
		findings.flatMap((finding): FindingDifference[] => {
			const code = codeOf(finding.key)
			return code ? [{ code, subject: finding.subject, finding }] : []
		})
	return [
		...named(after.findings, (key) =>
			stood.has(key) ? undefined : setAside.has(key) ? 'finding_taken_up' : 'finding_appeared',
		),
		...named(after.setAside, (key) => (setAside.has(key) ? undefined : 'finding_set_aside')),
		...named(before.findings, (key) => (known.has(key) ? undefined : 'finding_cleared')),
	]
}
