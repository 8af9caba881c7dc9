import { html } from 'hono/html'
import type { Fit } from '@groundwork/shared/model/domain'
import type { HeatMap } from '@groundwork/shared/record/report/Report'

const LABELS = 240
const COLUMN = 54
const ROW = 26
const GROUP = 30
/** About how wide a letter is at the size of the names. */
const LETTER = 7.7
/** Of a name above a column or beside a row; the tables have all of it, and so has its title. */
const LONGEST = 32
const TURN = 50

type Markup = ReturnType<typeof html>

/** The map as an inline SVG, with what it shows in words. */
export function heatMapHtml(map: HeatMap, id: string): Markup {
	const longest = Math.max(...map.approaches.map((name) => Math.min(name.length, LONGEST)))
	const radians = (TURN * Math.PI) / 180
	const heads = Math.ceil(longest * LETTER * Math.sin(radians)) + 24
	const overhang = Math.ceil(longest * LETTER * Math.cos(radians))
	const width = LABELS + map.approaches.length * COLUMN + overhang
	let y = heads
	const body = map.groups.map(({ name, rows }) => {
		const group = html`<text class="group" x="0" y="${y + 20}">${name}</text> `
		y += GROUP
		const lines = rows.map((row) => {
			const line = html`<text x="8" y="${y + 17}">${named(row.name)}</text>
				${row.fits.map((fit, at) => cell(LABELS + at * COLUMN, y, fit, letterOf(map, fit)))}`
			y += ROW
			return line
		})
		return html`${group}${lines}`
	})
	return html`<figure tabindex="0">
		<svg
			viewBox="0 0 ${width} ${y + 4}"
			style="min-width:${Math.round(width * 0.8)}px;max-width:${Math.round(width * 1.15)}px"
			role="img"
			aria-labelledby="${id}-title ${id}-alternative"
		>
			<title id="${id}-title">${map.caption}</title>
			<desc id="${id}-alternative">${map.alternative}</desc>
			${map.approaches.map(
				(name, at) =>
					html`<text
						class="head"
						transform="translate(${LABELS + at * COLUMN + COLUMN / 2} ${heads - 8}) rotate(-${TURN})"
						>${named(name)}</text
					> `,
			)}${body}
		</svg>
		<figcaption>
			${map.caption}<span class="legend"
				>${map.legend.map(
					({ fit, letter, label }) =>
						html`<span><span class="fit fit-${fit}">${letter}</span> ${label}</span> `,
				)}</span
			>
		</figcaption>
	</figure> `
}

const letterOf = ({ legend }: HeatMap, fit: Fit): string =>
	legend.find((entry) => entry.fit === fit)?.letter ?? ''

const cell = (x: number, y: number, fit: Fit, letter: string): Markup =>
	html`<g class="cell cell-${fit}"
		><rect x="${x + 2}" y="${y + 2}" width="${COLUMN - 4}" height="${ROW - 4}" rx="4" /><text
			x="${x + COLUMN / 2}"
			y="${y + 17}"
			>${letter}</text
		></g
	> `

const named = (name: string): Markup =>
	name.length <= LONGEST
		? html`${name}`
		: html`<title>${name}</title>${[...name]
					.slice(0, LONGEST - 1)
					.join('')
					.trimEnd()}…`
