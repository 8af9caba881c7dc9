import { describe, expect, test } from 'vitest'
import * as domain from '../model/domain.js'
import { ROLES } from '../model/roles.js'
import { english } from './catalogue.js'
import { spanish } from './es/catalogue.js'
import { firstKnown, languageNames, locale, spoken } from './language.js'
import { speak } from './speak.js'

/** Each sentence by its path, such as `home.homeText.heading`. */
function sentencesOf(place: object, path = ''): Map<string, unknown> {
	return new Map(
		Object.entries(place).flatMap(([key, value]): [string, unknown][] => {
			const name = path ? `${path}.${key}` : key
			return typeof value === 'object' && value !== null ? [...sentencesOf(value, name)] : [[name, value]]
		}),
	)
}

const inEnglish = sentencesOf(english)
const inSpanish = sentencesOf(spanish)

/** Names, signs, and what only puts together what others say. */
const RIGHTLY_EQUAL = new Set([
	'app.appText.name',
	'app.appText.title',
	'board.boardText.more',
	'canvas.mapText.cellLabel',
	'mapForms.fitKeys.supports',
	'mapForms.fitKeys.workable',
	'mapForms.fitKeys.strains',
	'mapForms.fitKeys.blocks',
	'mapForms.fitKeys.unknown',
	'canvas.impedimentText.cell',
	'canvas.impedimentText.facts',
	'compare.compareText.day',
	'compare.compareText.gridCell',
	'compare.compareText.gridItem',
	'compare.compareText.number',
	'compare.compareText.quoted',
	'compare.differenceSentences.added',
	'compare.differenceSentences.deleted',
	'compare.drawingText.sentence',
	'comparing.comparingText.badge.changes.added',
	'comparing.comparingText.badge.changes.removed',
	'comparing.comparingText.badge.impediments.added',
	'comparing.comparingText.badge.impediments.removed',
	'comparing.comparingText.caption',
	'comparing.comparingText.option',
	'comparing.comparingText.showGroup',
	'coexistenceView.coexistenceViewText.rule',
	'coexistenceView.coexistenceViewText.schoolYear',
	'coexistenceView.coexistenceViewText.yearSays',
	'csv.csvText.fileName',
	'csv.csvText.emptyFileName',
	'dataTables.dataTablesText.code',
	'dataTables.dataTablesText.holds.id',
	'dataTables.dataTablesText.ties.id',
	'discussion.discussionText.key',
	'exportForms.exportFormsText.readme.file',
	'exporting.exportNames.pdf',
	'impediments.impedimentTieText.onPage',
	'impediments.impedimentTieText.row',
	'impediments.registerText.level',
	'impediments.registerText.tiedTo',
	'heat.heatText.letter.blocks',
	'heat.heatText.letter.strains',
	'grids.gridText.cellLabel',
	'grids.gridText.fieldSays',
	'grids.gridText.step',
	'labels.changeStatusLabels.idea',
	'map.bandText.standing',
	'map.bandText.count',
	'map.headText.column',
	'map.cellText.cardsOf',
	'questions.questionText.stepTo',
	'report.reportText.counts.plan',
	'report.reportText.cover.appOf',
	'report.reportText.dateTime',
	'report.reportText.day',
	'report.reportText.entries.heading',
	'report.reportText.entries.no',
	'report.reportText.fingerprint',
	'report.reportText.grids.cell',
	'report.reportText.images.bytes',
	'report.reportText.images.id',
	'report.reportText.inZone',
	'report.reportText.map.altCount',
	'report.reportText.map.altLine',
	'report.reportText.map.judgedBy',
	'report.reportText.map.letterUnknown',
	'report.reportText.map.verdict',
	'report.reportText.names',
	'report.reportText.nothing',
	'report.reportText.questions.ordinal',
	'report.reportText.says',
	'report.reportText.several',
	'report.reportText.utc',
	'recordPages.entriesText.someone',
	'recordPages.trendText.ofKind',
	'ripple.rippleText.path',
	'ripple.rippleText.steps.conflicts_with',
	'ripple.rippleText.steps.requires',
	'ripple.rippleText.steps.ripples_into',
	'rippleView.rippleViewText.cell',
	'snapshots.snapshotsText.kindLabel',
	'snapshots.snapshotsText.utc',
	'snapshots.snapshotsText.verifyCommand',
	'table.tableText.editField',
	'table.tableText.kindWithCount',
	'verify.verifyText.byRole',
	'views.viewText.title',
	'cards.cardsText.about',
	'ties.tieText.sentence',
	'ties.tieText.cell',
])

/** A function as it is written, whatever the test runner calls the modules it reads. */
const written = (sentence: unknown) => String(sentence).replaceAll(/__\w+_import_\d+__/g, '')

describe('Spanish', () => {
	test('has every sentence that English has, and no other', () => {
		expect(inEnglish.size).toBeGreaterThan(500)
		expect([...inSpanish.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted())
	})

	test('says each as the same kind of sentence, of the same number of things', () => {
		const kindOf = (sentence: unknown) =>
			typeof sentence === 'function' ? `of ${sentence.length}` : typeof sentence
		for (const [path, sentence] of inEnglish) {
			expect(kindOf(inSpanish.get(path)), path).toBe(kindOf(sentence))
			expect(inSpanish.get(path), path).not.toBe('')
		}
	})

	test('leaves none in English by oversight', () => {
		const same = [...inEnglish].filter(
			([path, sentence]) => written(sentence) === written(inSpanish.get(path)),
		)
		expect(new Set(same.map(([path]) => path))).toEqual(RIGHTLY_EQUAL)
	})

	test('counts as it is counted there', () => {
		expect(spanish.count.counted.changes(1)).toBe('1\u00a0cambio')
		expect(spanish.count.counted.changes(0)).toBe('0\u00a0cambios')
		expect(spanish.count.counted.people(12_345)).toBe('12.345\u00a0personas')
	})
})

const enumerations = Object.entries<unknown>({ ...domain, ROLES }).filter(
	(entry): entry is [string, readonly string[]] => Array.isArray(entry[1]),
)

function recordsIn(place: object): Record<string, unknown>[] {
	const inner = Object.values(place).filter((value) => typeof value === 'object' && value !== null)
	return [place as Record<string, unknown>, ...inner.flatMap(recordsIn)]
}

describe.each([
	['English', english],
	['Spanish', spanish],
])('in %s', (_, catalogue) => {
	const records = recordsIn(catalogue).filter((record) => !Array.isArray(record))
	test.each(enumerations)('each code of %s has a label', (_name, codes) => {
		const labelled = records.some((record) => codes.every((code) => typeof record[code] === 'string'))
		expect(labelled).toBe(true)
	})
})

describe('a page that speaks Spanish', () => {
	test('finds it in the objects it had English in, and English again when told so', () => {
		const before = copyOf(english)
		const { appText } = english.app
		const { points } = english.home.signInText
		const [heading] = points[0]!

		speak('es', spanish)
		expect(english.app.appText).toBe(appText)
		expect(english.home.signInText.points).toBe(points)
		expect(sentencesOf(english)).toEqual(inSpanish)
		expect([spoken.language, locale()]).toEqual(['es', 'es'])

		speak('en', before)
		expect(sentencesOf(english)).toEqual(inEnglish)
		expect(points[0]![0]).toBe(heading)
		expect([spoken.language, locale()]).toEqual(['en', 'en-GB'])
	})
})

function copyOf<T extends object>(place: T): T {
	const copied = Object.entries(place).map(([key, value]) => [
		key,
		typeof value === 'object' && value !== null ? copyOf(value) : value,
	])
	return Object.fromEntries(copied) as T
}

test.each([
	[['es-MX', 'en'], 'es'],
	[['fr-FR', 'ES', 'en'], 'es'],
	[['en-US', 'es'], 'en'],
	[['fr', 'de-AT'], undefined],
	[['est', 'english', '', '-', 'constructor'], undefined],
])('of %j the first we know is %s', (tags, language) => {
	expect(firstKnown(tags)).toBe(language)
})

test('each language is called what it calls itself', () => {
	expect(languageNames).toEqual({ en: 'English', es: 'Español' })
})
