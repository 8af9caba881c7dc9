import type * as english from '../findingsView.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const findingsText: typeof english.findingsText = {
	lead: 'Lo que todavía le falta al plan, primero lo de más peso. Nada de esto es un muro: lo que miras y dejas como está pasa a la lista de abajo, con tu razón.',
	leadReadOnly:
		'Lo que todavía le falta al plan, primero lo de más peso. Lo que el equipo deja como está aparece en la lista de abajo, con la razón.',
	none: 'Nada que señalar',
	noneHint: 'Tal como está, al plan no le falta nada que pueda verse en sus registros.',
	count: (count) => plural(count, 'hallazgo', 'hallazgos'),
	show: 'Mostrar en el lienzo',
	why: '¿Por qué se deja como está?',
	leave: 'Dejarlo como está',
	setAside: (count) => `Se deja como está (${count})`,
	because: (reason) => `Porque: ${reason}`,
	takeBack: 'Volver a contarlo',
}
