import type * as english from '../changeViews.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const changesText: typeof english.changesText = {
	more: (left) => `Mostrar más (quedan ${left})`,
}

export const kanbanText: typeof english.kanbanText = {
	lead: 'Arrastra un cambio hasta donde está ahora, o elige su estado.',
	leadReadOnly: 'Los cambios según lo lejos que han llegado.',
	moveTo: (title) => `Estado de ${title}`,
	count: (count) => plural(count, 'cambio', 'cambios'),
	empty: 'Ninguno',
	none: 'Todavía no hay cambios',
	noneHint: 'Un cambio dice qué va a hacer el equipo. Agrega el primero aquí, en la tabla o en el lienzo.',
	add: 'Agregar un cambio',
}

export const timelineText: typeof english.timelineText = {
	lead: 'Los cambios según cuándo ocurren y quiénes empiezan.',
	cohort: 'Quiénes empiezan',
	noCohort: 'Nadie en particular',
	moveTo: (title) => `Plazo de ${title}`,
	due: (day) => `Vence el ${day}`,
	overdue: (day) => `Venció el ${day}`,
	none: 'Todavía no hay cambios',
	noneHint: 'Los cambios aparecen aquí en cuanto los haya, según cuándo deban ocurrir.',
	caption: 'Cambios por plazo y por quiénes empiezan',
	dropped: 'Los cambios descartados no se muestran.',
}
