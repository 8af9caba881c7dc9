import { PIN_WIDTH } from '../../../model/shapes/impediment.js'
import type { ImpedimentShape } from '../../../model/shapes/impediment.js'
import { impedimentText } from '../../../text/canvas.js'
import { impedimentKindLabels, impedimentStatusLabels } from '../../../text/labels.js'
import { impedimentName } from '../../names.js'
import type { Piece } from '../Piece.js'
import { chipRows } from '../chips.js'
import { COLOURS } from '../palette.js'
import { STATUS_SIGNS } from '../signs.js'
import { clipped, element, rect } from '../svg.js'
import { textLines, textLine } from '../words/text.js'
import { wrap } from '../words/wrap.js'

/** A pin with its statement beside it. The measures of `client/src/canvas/impediment/impediment.css`. */

const BODY = { size: 14, line: 18.9 }
const MOST_LINES = 14
const LOCK = 'M2.5 5.5h7v5h-7zM4 5.5V4a2 2 0 0 1 4 0v1.5'

/** `isLost`: whether something it was tied to is gone. */
export function impedimentPiece({ props }: ImpedimentShape, isLost: boolean): Piece {
	const gone = props.status === 'removed' || props.status === 'waived'
	const returned = props.status === 'returned'
	const x = 49
	const width = PIN_WIDTH - x - 11
	let y = 9
	const lines = wrap(impedimentName(props), {
		width,
		size: BODY.size,
		bold: !gone,
		most: MOST_LINES,
	})
	const ink = gone ? COLOURS.soft : props.statement ? COLOURS.ink : COLOURS.faint
	let svg = textLines(lines, x, y, BODY.line, { size: BODY.size, fill: ink, bold: !gone }, width)
	y += lines.length * BODY.line + 4

	const chips = chipRows(
		[
			...(props.visibility === 'leaders'
				? [
						{
							words: impedimentText.leadersOnly,
							sign: { path: LOCK, box: 12 },
							ground: COLOURS.flag,
							colour: COLOURS['flag-ink'],
							bold: true,
						},
					]
				: []),
			{
				words: impedimentStatusLabels[props.status],
				sign: { path: STATUS_SIGNS[props.status], box: 16 },
				bold: true,
				...(returned
					? { ground: COLOURS.danger, colour: COLOURS.sheet }
					: { ground: gone ? COLOURS.sunken : COLOURS.sheet }),
			},
			{
				words: impedimentText.facts(
					impedimentText.severityOf(props.severity),
					impedimentKindLabels[props.kind],
				),
				padding: 0,
			},
		],
		{ x, y, w: width, height: 20, gap: 4 },
	)
	svg += chips.svg
	y += chips.height
	if (isLost) {
		svg += textLine(impedimentText.lost, x, y + 12, { size: 12, fill: COLOURS.soft, italic: true }, width)
		y += 20
	}
	const box = { x: 0, y: 0, w: PIN_WIDTH, h: Math.max(y + 9, 62) }
	const line = returned ? 2 : 1
	const sheet = rect(
		{ x: line / 2, y: line / 2, w: box.w - line, h: box.h - line },
		{
			rx: 8,
			fill: gone ? COLOURS.sheet : COLOURS['flag-wash'],
			stroke: gone ? COLOURS['rule-strong'] : returned ? COLOURS.danger : COLOURS.flag,
			'stroke-width': line,
			'stroke-dasharray': props.visibility === 'leaders' ? '4 3' : undefined,
		},
	)
	return { svg: sheet + flag(props.severity, gone) + clipped(box, svg), box }
}

/** How severe: the number, and as many bars filled. */
function flag(severity: number, faded: boolean): string {
	const colour = COLOURS.flag
	const bars = [1, 2, 3, 4, 5].map((bar) =>
		rect(
			{ x: 5 + bar * 5, y: 37 - bar * 1.8, w: 3.4, h: 4 + bar * 1.8 },
			{ rx: 0.6, fill: bar <= severity ? colour : 'none', stroke: colour, 'stroke-width': 0.8 },
		),
	)
	return element(
		'g',
		{ transform: 'translate(7 9)', opacity: faded ? '0.45' : undefined },
		element('path', { d: 'M4 2h2.5v40H4z', fill: colour }) +
			element('path', { d: 'M6.5 3.5H34l-5 9.5 5 9.5H6.5z', fill: colour }) +
			textLine(String(severity), 17.5, 13, {
				size: 14,
				bold: true,
				fill: COLOURS['flag-ink'],
				anchor: 'middle',
			}) +
			bars.join(''),
	)
}
