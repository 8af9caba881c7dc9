import type * as english from '../count.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const counted: typeof english.counted = {
	approaches: (count) => plural(count, 'enfoque', 'enfoques'),
	boards: (count) => plural(count, 'tablero', 'tableros'),
	changes: (count) => plural(count, 'cambio', 'cambios'),
	impediments: (count) => plural(count, 'impedimento', 'impedimentos'),
	items: (count) => plural(count, 'elemento', 'elementos'),
	otherPlaces: (count) => plural(count, 'otro lugar', 'otros lugares'),
	people: (count) => plural(count, 'persona', 'personas'),
	verdicts: (count) => plural(count, 'veredicto', 'veredictos'),
}
