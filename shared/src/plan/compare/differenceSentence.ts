import { CELL_FIELDS } from '../../model/shapes/map.js'
import { fieldWords } from '../../text/codes.js'
import {
	addedThings,
	compareText,
	deletedThings,
	differenceSentences,
	surenessWords,
} from '../../text/compare.js'
import type { DifferenceWords } from '../../text/compare.js'
import { fieldText } from '../../text/fields.js'
import { tieText } from '../../text/ties.js'
import type { Plan } from '../Plan.js'
import { findingSentence } from '../findingSentence.js'
import type {
	CardPlace,
	ConfidenceMoved,
	Difference,
	FindingDifference,
	ValueDifference,
	VerdictMoved,
} from './Difference.js'
import { hasName } from './Difference.js'
import { comparedThing } from './comparedThing.js'
import { fieldLabel, fieldOf, valueWords } from './differenceFields.js'
import { differenceNames } from './differenceNames.js'
import type { DifferenceNames } from './differenceNames.js'

/** A difference in plain words, with names as of the later plan, and of the earlier for what is gone. */
export function differenceSentence(before: Plan, after: Plan, difference: Difference): string {
	const names = differenceNames(before, after)
	switch (difference.code) {
		case 'added':
			return differenceSentences.added(
				addedThings[comparedThing(difference)],
				names.inWords(difference.subject),
			)
		case 'deleted':
			return differenceSentences.deleted(
				deletedThings[comparedThing(difference)],
				names.inWords(difference.subject),
			)
		case 'verdict_moved':
			return verdictSentence(names, difference)
		case 'verdict_removed':
			return differenceSentences.verdict_removed(
				names.inWords(difference.subject),
				fieldWords(CELL_FIELDS.fit, difference.before),
			)
		case 'confidence_moved':
			return differenceSentences.confidence_moved(
				names.inWords(difference.subject),
				fieldWords(CELL_FIELDS.fit, difference.fit),
				sureness(difference.after),
			)
		case 'card_moved':
			return differenceSentences.card_moved(
				names.inWords(difference.subject),
				placeWords(names, difference.before),
				placeWords(names, difference.after),
			)
		case 'impediment_tied':
		case 'impediment_untied':
			return differenceSentences[difference.code](
				names.inWords(difference.subject),
				names.inWords(difference.other),
			)
		case 'tie_changed':
			return differenceSentences.tie_changed(names.tie(difference.before), names.tie(difference.after))
		case 'finding_appeared':
		case 'finding_cleared':
		case 'finding_set_aside':
		case 'finding_taken_up':
			return findingDifferenceSentence(before, after, difference)
		default:
			return valueSentence(before, names, difference)
	}
}

function verdictSentence(names: DifferenceNames, difference: VerdictMoved): string {
	const name = names.inWords(difference.subject)
	const [was, is] = [difference.before, difference.after].map((fit) => fieldWords(CELL_FIELDS.fit, fit))
	const sure = sureness(difference.confidence, difference.assessedOn)
	if (difference.move === 'known') return differenceSentences.verdict_known(name, is!, sure)
	if (difference.move === 'unknown') return differenceSentences.verdict_unknown(name, was!)
	return differenceSentences.verdict_moved(name, was!, is!, sure)
}

const sureness = (confidence: ConfidenceMoved['after'], day?: string): string =>
	confidence === '' ? '' : surenessWords[confidence](day === undefined ? '' : compareText.day(day))

/** Where a card lies, in words: a cell, or the row or the column alone. */
export function placeWords(names: DifferenceNames, { aspect, approach }: CardPlace): string {
	if (aspect !== '' && approach !== '') {
		const [row, column] = [names.aspect(undefined, aspect), names.approach(undefined, approach)]
		return tieText.cell(row, column)
	}
	if (aspect !== '') return names.aspect(undefined, aspect)
	return approach === '' ? compareText.nowhere : names.approach(undefined, approach)
}

/** What is cleared was found in the earlier plan, and speaks of it. */
function findingDifferenceSentence(before: Plan, after: Plan, { code, finding }: FindingDifference): string {
	if (code === 'finding_set_aside')
		return differenceSentences.finding_set_aside(findingSentence(after, finding), finding.reason ?? '')
	return differenceSentences[code](findingSentence(code === 'finding_cleared' ? before : after, finding))
}

function valueSentence(before: Plan, names: DifferenceNames, difference: ValueDifference): string {
	const { code, subject, field } = difference
	const said = (value: unknown) => valueWords(subject, field, value) || fieldText.notSaid
	const words: DifferenceWords = {
		name: names.inWords(subject),
		field: fieldLabel(subject, field),
		before: said(difference.before),
		after: said(difference.after),
	}
	if (code === 'renamed') {
		const former = differenceNames(before, before).inWords(subject)
		const renamed = { ...words, before: former, after: words.name }
		return hasName(subject) ? differenceSentences.renamed(renamed) : differenceSentences.reworded(renamed)
	}
	const kind = fieldOf(subject, field)
	const isLong = kind?.type === 'text' && kind.long === true
	if (isLong && code === 'field_filled') return differenceSentences.text_written(words)
	if (isLong && code === 'field_emptied') return differenceSentences.text_emptied(words)
	return differenceSentences[code](words)
}
