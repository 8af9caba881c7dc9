import { DefaultColorThemePalette } from '@tldraw/tlschema'
import type { CardKind } from '../../model/cards.js'
import { lookUp } from './values.js'

/** The colours of a drawing: those of the canvas where it is light, for a drawing is read on paper. */

/** Of our own shapes, by their names in `client/src/canvas/canvas.css`. */
export const COLOURS = {
	sheet: '#ffffff',
	sunken: '#f0f3f1',
	band: '#e6ece8',
	ink: '#17211f',
	soft: '#465350',
	faint: '#5b6864',
	rule: '#d5dcd8',
	'rule-strong': '#7f8c87',
	accent: '#1d4ed0',
	'accent-ink': '#ffffff',
	danger: '#a3232a',
	flag: '#6a2c91',
	'flag-ink': '#ffffff',
	'flag-wash': '#f5eefb',
	'kind-change': '#1d4ed0',
	'kind-evidence': '#0b666c',
	'kind-support': '#964100',
	'kind-provider': '#2a671d',
	'kind-decision': '#941f5d',
	'kind-response': '#46546e',
	'kind-learner': '#735300',
} as const

export const KIND_COLOURS: Record<CardKind, string> = {
	change: COLOURS['kind-change'],
	evidence: COLOURS['kind-evidence'],
	support_need: COLOURS['kind-support'],
	provider: COLOURS['kind-provider'],
	decision: COLOURS['kind-decision'],
	response: COLOURS['kind-response'],
	learner_check: COLOURS['kind-learner'],
}

const { text, background, solid, id: _id, ...named } = DefaultColorThemePalette.lightMode

/** The paper that a drawing lies on, and what is written on it. */
export const PAPER = background
export const TEXT = text
/** What tldraw fills a shape with that is half filled. */
export const HALF_FILLED = solid

export type ColourSet = (typeof named)['black']

/** Of tldraw's shapes, by the name of the colour. */
export const colourSet = (name: unknown): ColourSet => lookUp<ColourSet>(named, name, named.black)
