import { spoken } from '../../text/language.js'
import { reportText } from '../../text/report.js'
import { added } from './added.js'
import { approaches } from './approaches.js'
import { paragraph, section } from './blocks.js'
import { changedSince } from './changedSince.js'
import { changes } from './changes.js'
import { comments } from './comments.js'
import { cover } from './cover.js'
import { grids } from './grids.js'
import { images } from './images.js'
import { impediments } from './impediments.js'
import { map } from './map.js'
import { notKnown } from './notKnown.js'
import { decisions, otherCards } from './otherCards.js'
import { purpose } from './purpose.js'
import { questions } from './questions.js'
import type { Report, Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'
import { ties } from './ties.js'
import { verifying } from './verifying.js'

/** A snapshot as people read it, in the language that is spoken now. Of what the plan holds, nothing is cut or left out. */
export function makeReport(input: ReportInput): Report {
	const { header, seal, plan, parts } = input
	return {
		language: spoken.language,
		title: reportText.title(header.board.title, header.number),
		capturedAt: header.capturedAt,
		foot: {
			name: reportText.footer(header.number, header.id),
			hash: reportText.fingerprint(seal.hash),
		},
		cover: cover(input),
		sections: [
			purpose(input),
			approaches(plan),
			map(input),
			changes(plan),
			impediments(plan, parts.includes('leaders')),
			otherCards(plan),
			questions(plan),
			decisions(plan),
			grids(plan),
			ties(plan),
			notKnown(input),
			changedSince(input.since),
			comments(input),
			images(input),
			added(input),
			verifying(input),
			signOff(header.number),
		],
	}
}

/** Lines for three hands. */
function signOff(number: number): Section {
	const { lead, name, role, signature, date } = reportText.signOff
	return section('sign-off', reportText.headings.signOff, [
		paragraph(lead(number)),
		{ kind: 'signOff', labels: [name, role, signature, date], lines: 3 },
	])
}
