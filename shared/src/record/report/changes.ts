import { HORIZONS } from '../../model/domain.js'
import type { Plan, PlanCard } from '../../plan/Plan.js'
import { cardName } from '../../plan/names.js'
import { cardFieldTexts } from '../../text/cardFields.js'
import { changeStatusLabels, horizonLabels } from '../../text/labels.js'
import { reportText } from '../../text/report.js'
import { heading, named, paragraph, section, table } from './blocks.js'
import { cardBlocks } from './cardBlocks.js'
import type { Block, Section } from './Report.js'

type Change = PlanCard<'change'>

/** What the team will do: by who sees to it, by when, and each in full. */
export function changes(plan: Plan): Section {
	const all = plan.cards.change
	return section(
		'changes',
		reportText.headings.changes,
		all.length > 0
			? [
					byOwner(all),
					byHorizon(all),
					heading(reportText.changes.each),
					...all.flatMap((change) => cardBlocks(plan, change, 4)),
				]
			: [paragraph(reportText.changes.none)],
	)
}

const TEXTS = cardFieldTexts.change

function byOwner(all: readonly Change[]): Block {
	const ownerOf = ({ owner }: Change) => owner.trim()
	const sorted = all.toSorted(
		(a, b) =>
			Number(ownerOf(a) === '') - Number(ownerOf(b) === '') ||
			ownerOf(a).localeCompare(ownerOf(b)) ||
			HORIZONS.indexOf(a.horizon) - HORIZONS.indexOf(b.horizon),
	)
	return table(
		reportText.changes.byOwner,
		[
			[TEXTS.owner.label, 1.4],
			[TEXTS.title.label, 3],
			[TEXTS.horizon.label, 1.4],
			[TEXTS.due.label, 1.4],
			[TEXTS.status.label, 1.1],
		],
		sorted.map((change) => [
			ownerOf(change) || reportText.changes.noOwner,
			named(cardName(change)),
			horizonLabels[change.horizon],
			dueOf(change),
			changeStatusLabels[change.status],
		]),
	)
}

function byHorizon(all: readonly Change[]): Block {
	const sorted = all.toSorted(
		(a, b) =>
			HORIZONS.indexOf(a.horizon) - HORIZONS.indexOf(b.horizon) || (a.due || '9').localeCompare(b.due || '9'),
	)
	return table(
		reportText.changes.byHorizon,
		[
			[TEXTS.horizon.label, 1.4],
			[TEXTS.title.label, 3],
			[TEXTS.due.label, 1.4],
			[TEXTS.owner.label, 1.4],
			[TEXTS.cohort.label, 1.4],
		],
		sorted.map((change) => [
			horizonLabels[change.horizon],
			named(cardName(change)),
			dueOf(change),
			change.owner.trim() || reportText.changes.noOwner,
			change.cohort.trim() || reportText.nothing,
		]),
	)
}

const dueOf = ({ due }: Change) => (due === '' ? reportText.nothing : reportText.day(due))
