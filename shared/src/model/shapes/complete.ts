import { isCardKind } from '../cards.js'
import { emptyValues } from '../fields.js'
import { cardDefaults, eachCard } from './card.js'
import { GRID_FIELDS } from './grid.js'
import { IMPEDIMENT_DEFAULTS } from './impediment.js'
import { UNDESCRIBED, UNJUDGED } from './map.js'

/**
 * Values that an older program did not know read as what they are before anybody fills them in. So a field can be added without
 * rewriting a board, a device that was away with the older program loses nothing, and a snapshot of then opens now.
 */

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

const CARD_DEFAULTS = eachCard((kind): Values => ({ ...cardDefaults(kind) }))
const MAP_DEFAULTS = { folded: {} }
const GRID_DEFAULTS: Values = emptyValues(GRID_FIELDS)

function filled(values: Values, defaults: Values): Values {
	for (const name in defaults) if (!(name in values)) return { ...defaults, ...values }
	return values
}

/** The same object where nothing is missing. */
function eachFilled(items: unknown, defaults: Values): unknown {
	if (!isValues(items)) return items
	let result: Record<string, unknown> | undefined
	for (const key in items) {
		const item = items[key]
		if (!isValues(item)) continue
		const whole = filled(item, defaults)
		if (whole !== item) (result ??= { ...items })[key] = whole
	}
	return result ?? items
}

/** The props of a shape of ours, whole; of any other as they are. The same object where nothing is missing. */
export function completeProps(type: unknown, props: unknown): unknown {
	if (!isValues(props)) return props
	if (isCardKind(type)) return filled(props, CARD_DEFAULTS[type])
	if (type === 'impediment') return filled(props, { ...IMPEDIMENT_DEFAULTS })
	if (type === 'grid') return filled(props, GRID_DEFAULTS)
	if (type !== 'map') return props
	const [approaches, cells] = [
		eachFilled(props['approaches'], UNDESCRIBED),
		eachFilled(props['cells'], UNJUDGED),
	]
	const whole = filled(props, MAP_DEFAULTS)
	return approaches === props['approaches'] && cells === props['cells']
		? whole
		: { ...whole, approaches, cells }
}
