import { CURRICULUM_CONTROLS } from '../../../model/domain.js'
import { curriculumControlLabels } from '../../../text/formLabels.js'
import { COLOURS } from '../palette.js'
import { element, rect } from '../svg.js'
import type { Rect } from '../svg.js'
import { textLine, textLines } from '../words/text.js'
import { wrap } from '../words/wrap.js'

/** The five steps from what is prescribed to what the student decides, and where on them a row stands. */

export function scaleHeading(x: number, width: number, bottom: number): string {
	const step = width / CURRICULUM_CONTROLS.length
	return CURRICULUM_CONTROLS.map((control, at) => {
		const name = wrap(curriculumControlLabels[control], { width: step - 10, size: 13, bold: true, most: 2 })
		const look = { size: 13, bold: true, fill: COLOURS.ink, anchor: 'middle' as const }
		return textLines(name, x + (at + 0.5) * step, bottom - 5 - name.length * 16, 16, look, step)
	}).join('')
}

export function scale({ x, y, w, h }: Rect, chosen: string): string {
	const step = w / CURRICULUM_CONTROLS.length
	const middle = y + h / 2
	const steps = CURRICULUM_CONTROLS.map((control, at) => {
		const here = control === chosen
		const centre = x + (at + 0.5) * step
		const circle = element('circle', {
			cx: centre,
			cy: middle,
			r: here ? 16 : 13,
			fill: here ? COLOURS.accent : COLOURS.sheet,
			stroke: here ? COLOURS.accent : COLOURS['rule-strong'],
			'stroke-width': 1.5,
		})
		const fill = here ? COLOURS['accent-ink'] : COLOURS.faint
		return circle + textLine(control, centre, middle, { size: 13, bold: here, fill, anchor: 'middle' })
	})
	return rect({ x: x + step / 2, y: middle - 1, w: w - step, h: 2 }, { fill: COLOURS.rule }) + steps.join('')
}
