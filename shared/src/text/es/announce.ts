import type * as english from '../announce.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const announceText: typeof english.announceText = {
	changed: (who, count) => `${who}: ${plural(count, 'cosa cambiada', 'cosas cambiadas')}.`,
	severalPeople: 'Varias personas',
	somebody: 'Alguien',
}
