import type { GridKind } from '../../model/shapes/grid.js'
import { compareText } from '../../text/compare.js'
import { mapText } from '../../text/canvas.js'
import { catalogueName, itemName } from '../../text/gridNames.js'
import type { GridAxis } from '../../text/gridNames.js'
import { questionLabels, tieMeaningLabels } from '../../text/labels.js'
import { planText } from '../../text/plan.js'
import { tieText } from '../../text/ties.js'
import type { FindingSubject, Plan, PlanMap, PlanTie } from '../Plan.js'
import { findCard, findImpediment, findTie } from '../find.js'
import {
	approachName,
	approachNameOf,
	aspectName,
	aspectNameOf,
	cardName,
	impedimentName,
	questionName,
} from '../names.js'
import type { DifferenceSubject } from './Difference.js'

/** Any thing of which two plans say something different. */
export type Named = DifferenceSubject | FindingSubject

/** What a thing is called in the later plan, or in the earlier one where it is gone. */
export interface DifferenceNames {
	nameOf(subject: Named): string
	/** In a sentence: what people wrote stands in quotation marks, what the catalogue calls it does not. */
	inWords(subject: Named): string
	/** Between the names of both its ends. */
	tie(tie: PlanTie): string
	aspect(map: string | undefined, key: string): string
	approach(map: string | undefined, key: string): string
}

const QUOTED: ReadonlySet<Named['kind']> = new Set(['map', 'card', 'impediment', 'question'])

export function differenceNames(before: Plan, after: Plan): DifferenceNames {
	const plans = [after, before]
	const first = <Found>(find: (plan: Plan) => Found | undefined): Found | undefined => {
		for (const plan of plans) {
			const found = find(plan)
			if (found !== undefined) return found
		}
		return undefined
	}
	const approach = (map: string | undefined, key: string): string => {
		const found = first((plan) => lineIn(plan, map, key, ({ approaches }) => approaches))
		return found ? approachName(found) : approachNameOf(key)
	}
	const aspect = (map: string | undefined, key: string): string => {
		const found = first((plan) => lineIn(plan, map, key, ({ aspects }) => aspects))
		return found ? aspectName(found) : aspectNameOf(key)
	}
	const inWords = (subject: Named) =>
		QUOTED.has(subject.kind) ? compareText.quoted(nameOf(subject)) : nameOf(subject)
	const tie = ({ from, meaning, to }: PlanTie) =>
		tieText.sentence(inWords(from), tieMeaningLabels[meaning], inWords(to))
	const gridLine = (grid: string, of: GridKind, axis: GridAxis, key: string) =>
		first((plan) => itemIn(plan, grid, axis, key)) ?? (catalogueName(of, axis, key) || key)

	function nameOf(subject: Named): string {
		switch (subject.kind) {
			case 'cell':
				return tieText.cell(aspect(subject.map, subject.aspect), approach(subject.map, subject.approach))
			case 'approach':
				return approach(subject.map, subject.approach)
			case 'aspect':
				return aspect(subject.map, subject.aspect)
			case 'grid':
				return questionLabels[subject.of]
			case 'grid_item': {
				const { grid, of, axis, key } = subject
				return compareText.gridItem(gridLine(grid, of, axis, key), questionLabels[of])
			}
			case 'grid_cell': {
				const { grid, of, row, column } = subject
				const [across, down] = [gridLine(grid, of, 'rows', row), gridLine(grid, of, 'columns', column)]
				return compareText.gridCell(across, down, questionLabels[of])
			}
			case 'tie': {
				const found = first((plan) => findTie(plan, subject.tie))
				return found ? tie(found) : planText.gone
			}
			default:
				return first((plan) => nameIn(plan, subject)) ?? planText.gone
		}
	}

	return {
		nameOf,
		inWords,
		tie,
		aspect,
		approach,
	}
}

function nameIn(
	plan: Plan,
	subject: Extract<Named, { kind: 'map' | 'card' | 'impediment' | 'question' }>,
): string | undefined {
	switch (subject.kind) {
		case 'map': {
			const map = plan.maps.find(({ id }) => id === subject.map)
			return map && (map.title || mapText.untitled)
		}
		case 'card': {
			const card = findCard(plan, subject.card)
			return card && cardName(card)
		}
		case 'impediment': {
			const impediment = findImpediment(plan, subject.impediment)
			return impediment && impedimentName(impediment)
		}
		case 'question': {
			const question = plan.questions.find(({ key }) => key === subject.question)
			return question && questionName(question)
		}
	}
}

/** Where a map is named, on that one alone: each map may call its rows and columns as it likes. */
function lineIn<Line extends { key: string }>(
	{ maps }: Plan,
	map: string | undefined,
	key: string,
	linesOf: (map: PlanMap) => readonly Line[],
): Line | undefined {
	for (const one of maps) {
		const found =
			map === undefined || one.id === map ? linesOf(one).find((line) => line.key === key) : undefined
		if (found) return found
	}
	return undefined
}

function itemIn(plan: Plan, grid: string, axis: GridAxis, key: string): string | undefined {
	const found = plan.grids.find(({ id }) => id === grid)
	if (!found || !Object.hasOwn(found[axis], key)) return undefined
	return itemName(found.grid, axis, found[axis][key]!)
}
