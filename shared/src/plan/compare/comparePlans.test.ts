import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { environmentMap } from '../../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../../board/seed.js'
import type { Fit } from '../../model/domain.js'
import { UNJUDGED } from '../../model/shapes/map.js'
import type { MapCell, MapShape, MapShapeProps } from '../../model/shapes/map.js'
import { card, change, grid, impediment, page, tie } from '../../testing/records.js'
import type { Plan } from '../Plan.js'
import { PlanProjection } from '../PlanProjection.js'
import { compareCsv } from './compareCsv.js'
import { comparePlans } from './comparePlans.js'
import { comparisonSentence, differenceGroups } from './differenceGroups.js'
import { mapMarks } from './mapMarks.js'

const TODAY = '2027-03-01'
const PBL = 'project_based_learning'
const BLENDED = 'blended_learning'

const planOf = (...records: object[]): Plan =>
	new PlanProjection([page(FIRST_PAGE_ID, 'a1'), ...(records as TLRecord[])], TODAY).plan

function map(cells: Record<string, Partial<MapCell>> = {}, over: Partial<MapShapeProps> = {}): object {
	const shape = environmentMap('map', [PBL, BLENDED], FIRST_PAGE_ID) as unknown as MapShape
	const whole = Object.entries(cells).map(([key, cell]) => [key, { ...UNJUDGED, ...cell }])
	const props = { ...shape.props, cells: Object.fromEntries(whole) as MapShapeProps['cells'], ...over }
	return { ...shape, props }
}

const judged = (fit: Fit, over: Partial<MapCell> = {}) => map({ [`grading:${PBL}`]: { fit, ...over } })

/** The summary and the sentences of each group but that of the findings. */
const read = (before: Plan, after: Plan, days?: Parameters<typeof comparePlans>[2]) =>
	differenceGroups(before, after, comparePlans(before, after, days))
		.filter(({ code }) => code !== 'findings')
		.map(({ summary, items }) => [
			summary.replaceAll('\u00a0', ' '),
			...items.map(({ sentence }) => sentence),
		])

describe('verdicts', () => {
	test('that moved, with how sure the team is and since when', () => {
		const [before, after] = [planOf(judged('strains')), planOf(judged('workable', { confidence: 'checked' }))]
		expect(read(before, after, () => '2027-03-03')).toEqual([
			[
				'1 verdict better.',
				'Grading × Project-based learning moved from Strains to Workable, checked on 3 March 2027.',
			],
		])
		expect(read(after, before)).toEqual([
			['1 verdict worse.', 'Grading × Project-based learning moved from Workable to Strains.'],
		])
	})

	test('that came to be known, and that are not known any more', () => {
		const [before, after] = [planOf(map()), planOf(judged('blocks', { confidence: 'guess' }))]
		expect(read(before, after)).toEqual([
			['1 verdict newly known.', 'Grading × Project-based learning was judged Blocks, a guess.'],
		])
		expect(read(after, before)[0]).toEqual([
			'1 verdict not known any more.',
			'Grading × Project-based learning was Blocks, and is not yet known again.',
		])
	})

	test('of which the team is surer, and that went with their column', () => {
		const before = planOf(judged('blocks'))
		expect(read(before, planOf(judged('blocks', { confidence: 'checked' })))).toEqual([
			[
				'Surer or less sure of 1 verdict.',
				'Grading × Project-based learning is Blocks as before, now checked.',
			],
		])
		const { [PBL]: _gone, ...approaches } = (map() as MapShape).props.approaches
		expect(read(before, planOf(map({}, { approaches })))).toEqual([
			[
				'1 verdict no longer on the map.',
				'Grading × Project-based learning, judged Blocks, is no longer on the map.',
			],
			['1 approach deleted.', 'Approach taken off the map: Project-based learning.'],
		])
	})
})

test('approaches, rows, cells and the map itself', () => {
	const { approaches, aspects } = (map() as MapShape).props
	const after = map(
		{ [`grading:${PBL}`]: { note: 'Twice a year', owner: 'Ana', horizon: 'now', reviewOn: '2028-01-01' } },
		{
			title: 'Our map',
			approaches: {
				...approaches,
				[PBL]: { ...approaches[PBL]!, definition: 'Real work', stance: 'chosen', varies: { pace: true } },
				[BLENDED]: { ...approaches[BLENDED]!, label: 'Stations' },
			},
			aspects: { ...aspects, grading: { ...aspects['grading']!, label: 'Marks' } },
		},
	)
	const said = read(planOf(map({}, { title: 'A map' })), planOf(after))
	expect(said).toEqual([
		[
			'Stance moved on 1 approach, working definition given to 1, 1 renamed, other entries changed on 1.',
			'Project-based learning now has a working definition.',
			'Project-based learning: “What varies” is now “Pace”.',
			'Project-based learning went from Candidate to Chosen.',
			'Blended learning is now called Stations.',
		],
		['1 row renamed.', 'Grading is now called Marks.'],
		[
			'Owner named on 1 cell, other entries changed on 1.',
			'Marks × Project-based learning: “Note” was written.',
			'Marks × Project-based learning now has an owner, Ana.',
			'Marks × Project-based learning: “When” went from “Not planned” to “Now, this term”.',
			'Marks × Project-based learning: “Look at it again on” is now “1 January 2028”.',
		],
		['1 map renamed.', '“A map” is now called “Our map”.'],
	])
})

test('changes and other cards', () => {
	const before = planOf(
		map(),
		change('a', { title: 'Portfolio', owner: 'Ana', because: 'Old', due: '2027-05-01', aspect: 'grading' }),
		change('b', { title: 'Exams', owner: 'Bo' }),
		change('c', { title: 'Old plan' }),
		card('decision', 'd', { question: 'Who begins?', chosen: 'Grade 7' }),
	)
	const after = planOf(
		map(),
		change('a', {
			title: 'Portfolio',
			because: 'New',
			status: 'agreed',
			due: '2027-06-01',
			aspect: 'grading',
			approach: PBL,
			couldFail: { weak_readers: true },
		}),
		change('b', { title: 'Exams in May', owner: 'Cy' }),
		change('e', { title: 'New plan' }),
		card('decision', 'd', { question: 'Who begins?', chosen: 'Grade 8' }),
	)
	expect(read(before, after)).toEqual([
		[
			'Owner lost on 1 change, 1 added, 1 deleted, status moved on 1, owner changed on 1, 1 moved to another cell, 1 reworded, other entries changed on 1.',
			'“Portfolio”: “Better because” was rewritten.',
			'“Portfolio” lost its owner, Ana.',
			'“Portfolio”: “Due” went from “1 May 2027” to “1 June 2027”.',
			'“Portfolio” went from Idea to Agreed.',
			'“Portfolio”: “Whom it could fail” is now “Weak readers”.',
			'“Portfolio” moved from Grading to Grading × Project-based learning.',
			'“Exams” now reads “Exams in May”.',
			'“Exams in May” passed from Bo to Cy.',
			'New change: “New plan”.',
			'Change deleted: “Old plan”.',
		],
		['Other entries changed on 1 decision.', '“Who begins?”: “Decision” went from “Grade 7” to “Grade 8”.'],
	])
})

test('impediments: removed is not deleted', () => {
	const before = planOf(
		impediment('a', { statement: 'A', status: 'working', owner: 'Ana' }),
		impediment('b', { statement: 'B', status: 'raised' }),
		impediment('c', { statement: 'C', status: 'waived' }),
		impediment('d', { statement: 'D' }),
		impediment('e', { statement: 'E', severity: 2, status: 'raised' }),
		change('x', { title: 'X' }),
	)
	const subject = { kind: 'card', card: change('x').id } as const
	const after = planOf(
		impediment('a', { statement: 'A', status: 'removed' }),
		impediment('b', { statement: 'B', status: 'removed' }),
		impediment('c', { statement: 'C', status: 'working', visibility: 'team' }),
		impediment('e', { statement: 'E', severity: 5, status: 'escalated', ties: { x: subject } }),
		impediment('f', { statement: 'F' }),
		change('x', { title: 'X' }),
	)
	expect(read(before, after)).toEqual([
		[
			'2 impediments removed, 1 returned, owner lost on 1, 1 added, 1 deleted, status moved on 1, 1 published, tied to something more: 1, other entries changed on 1.',
			'“A” was removed: it is no longer in the way.',
			'“A” lost its owner, Ana.',
			'“B” was removed: it is no longer in the way.',
			'“C” has returned.',
			'“C” was published to the team.',
			'“E”: “Severity” went from “2 of 5” to “5 of 5”.',
			'“E” went from Raised to Escalated.',
			'“E” now stands in the way of “X”.',
			'New impediment: “F”.',
			'Impediment deleted from the board: “D”.',
		],
	])
})

test('questions are compared whichever card answers them', () => {
	const before = planOf(
		card('response', 'a', { question: 'families', status: 'settled_for_now', answer: 'Letters' }),
		card('response', 'own', { question: 'own_1', wording: 'Who cleans?' }),
	)
	const after = planOf(
		card('response', 'other', { question: 'families', status: 'reopened', answer: 'Evenings' }),
		card('response', 'b', { question: 'purpose', status: 'exploring', answer: 'Because' }),
		card('response', 'own', { question: 'own_1', wording: 'Who tidies up?' }),
	)
	expect(read(before, after)).toEqual([
		[
			'1 question reopened, 1 answered, status moved on 1, 1 reworded, other entries changed on 1.',
			'“Why, and why now” went from Not started to Exploring.',
			'“Why, and why now” now has an answer.',
			'“Families” was opened again.',
			'“Families”: “Our answer for now” was rewritten.',
			'“Who cleans?” now reads “Who tidies up?”.',
		],
	])
})

test('grids and ties', () => {
	const rows = { volunteers: { code: 'volunteers', label: '', index: 'a1' } } as never
	const [a, b] = [change('a', { title: 'A' }), change('b', { title: 'B' })]
	const [from, to] = [a, b].map(({ id }) => ({ kind: 'card', card: id }) as const)
	const before = planOf(grid('g', { grid: 'coexistence', rows }), a, b, tie('t', 'requires', from!, to!))
	const after = planOf(
		grid('g', {
			grid: 'coexistence',
			begins: '2027-08-16',
			rows: { ...(rows as object), mine: { code: 'other', label: 'Grade 7', index: 'a2' } } as never,
			cells: { 'volunteers:1': { grading: 'Both' } },
		}),
		a,
		b,
		tie('t', 'conflicts_with', from!, to!),
		tie('u', 'interim_for', to!, from!),
	)
	expect(read(before, after)).toEqual([
		[
			'1 row or column added, other entries changed on 1 board, other entries changed on 1 cell.',
			'Old and new side by side: “Year 1 begins on” is now “16 August 2027”.',
			'New row or column: Grade 7 (Old and new side by side).',
			'Volunteers × Year 1 (Old and new side by side): “Grading” was written.',
		],
		[
			'1 tie added, 1 changed.',
			'“A” conflicts with “B”; before: “A” requires “B”.',
			'New tie: “B” is interim for “A”.',
		],
	])
})

test('findings that came up, were settled and are left as they are', () => {
	const before = planOf(map(), judged('strains'))
	const reason = 'It is only this year'
	const after = planOf(judged('strains', { setAside: { unanswered_cell: reason } }))
	const said = (one: Plan, two: Plan) =>
		differenceGroups(one, two, comparePlans(one, two)).flatMap(({ items }) =>
			items.map(({ sentence }) => sentence),
		)
	const finding =
		'Grading strains against Project-based learning, and there is neither a change nor an impediment.'
	expect(said(before, after)).toEqual([`Left as it is: ${finding} Reason: “${reason}”.`])
	expect(said(after, before)).toEqual([`Open again: ${finding}`])
	expect(said(planOf(map()), before)).toContain(`New: ${finding}`)
	expect(said(before, planOf(map()))).toContain(`Settled: ${finding}`)
})

test('two plans that say the same have no difference, and that is said', () => {
	const plan = planOf(judged('strains'))
	const groups = differenceGroups(plan, plan, comparePlans(plan, planOf(judged('strains'))))
	expect(groups).toEqual([])
	expect(comparisonSentence(groups)).toBe('Nothing in the plan is different.')
})

test('as a table, codes stand beside their labels', () => {
	const before = planOf(judged('strains'))
	const after = planOf(judged('workable'), change('a', { title: '=1+1' }))
	const lines = compareCsv(before, after, comparePlans(before, after)).split('\r\n')
	expect(lines[0]).toBe(
		'\uFEFFGroup,Difference,What,Id,Field,Before,Before (code),After,After (code),In a sentence',
	)
	expect(lines[1]).toBe(
		`Verdicts,verdict_moved,Grading × Project-based learning,shape:map grading ${PBL},Verdict,Strains,strains,Workable,workable,Grading × Project-based learning moved from Strains to Workable.`,
	)
	expect(lines[2]).toBe("Changes,added,'=1+1,shape:a,,,,,,New change: “=1+1”.")
})

test('side by side, each cell says what became of it', () => {
	const { approaches } = (map() as MapShape).props
	const { [BLENDED]: _blended, ...first } = approaches
	const cell = { kind: 'cell', map: (map() as MapShape).id, aspect: 'grading', approach: PBL } as const
	const before = planOf(
		judged('strains'),
		impediment('i', { status: 'raised', ties: { cell } }),
		change('a', { aspect: 'grading', approach: PBL }),
	)
	const after = planOf(
		map({ [`grading:${PBL}`]: { fit: 'supports' } }, { approaches: first }),
		impediment('i', { status: 'removed', ties: { cell } }),
		change('b', { aspect: 'grading', approach: PBL }),
		change('c', { aspect: 'grading', approach: PBL }),
	)
	const [marks] = mapMarks(before, after)
	expect(marks!.columns).toEqual([
		{ key: PBL, in: 'both' },
		{ key: BLENDED, in: 'before' },
	])
	expect(marks!.cells.get(`grading:${PBL}`)).toEqual({
		before: 'strains',
		after: 'supports',
		moved: 'better',
		changes: { added: 2, removed: 1 },
		impediments: { added: 0, removed: 1 },
	})
	expect(marks!.cells.get(`grading:${BLENDED}`)).toEqual({
		before: 'unknown',
		moved: null,
		changes: { added: 0, removed: 0 },
		impediments: { added: 0, removed: 0 },
	})
})
