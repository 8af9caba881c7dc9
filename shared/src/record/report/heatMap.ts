import { CATEGORIES, FITS } from '../../model/domain.js'
import type { Fit } from '../../model/domain.js'
import { cellKey } from '../../model/shapes/map.js'
import type { PlanMap } from '../../plan/Plan.js'
import { approachName, aspectName } from '../../plan/names.js'
import { heatText } from '../../text/heat.js'
import { categoryLabels, fitLabels } from '../../text/labels.js'
import { reportText } from '../../text/report.js'
import type { HeatMap } from './Report.js'

/** The letter that stands for a verdict. */
export const fitLetter = (fit: Fit): string =>
	fit === 'unknown' ? reportText.map.letterUnknown : heatText.letter[fit]

/** The map as a picture, with what it shows in words. */
export function heatMap(map: PlanMap, title: string): HeatMap {
	const fitAt = (aspect: string, approach: string) =>
		map.cells.get(cellKey(aspect, approach))?.fit ?? 'unknown'
	const groups = CATEGORIES.flatMap((category) => {
		const rows = map.aspects
			.filter((aspect) => aspect.category === category)
			.map((aspect) => ({
				name: aspectName(aspect),
				fits: map.approaches.map(({ key }) => fitAt(aspect.key, key)),
			}))
		return rows.length > 0 ? [{ name: categoryLabels[category], rows }] : []
	})
	const lines = map.approaches.map((approach) => {
		const fits = map.aspects.map(({ key }) => fitAt(key, approach.key))
		const counts = FITS.flatMap((fit) => {
			const count = fits.filter((one) => one === fit).length
			return count > 0 ? [reportText.map.altCount(count, fitLabels[fit])] : []
		})
		return reportText.map.altLine(approachName(approach), counts)
	})
	return {
		kind: 'heatMap',
		caption: reportText.map.picture,
		alternative: reportText.map.alt(title, lines),
		approaches: map.approaches.map(approachName),
		groups,
		legend: FITS.map((fit) => ({ fit, letter: fitLetter(fit), label: fitLabels[fit] })),
	}
}
