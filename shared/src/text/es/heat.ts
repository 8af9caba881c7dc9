import type * as english from '../heat.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const heatText: typeof english.heatText = {
	lead: 'Dónde chocan los enfoques con el entorno, de un vistazo.',
	caption: (map) => `Mapa de calor de ${map}`,
	filter: 'Mostrar filas de',
	all: 'Todos los tipos',
	order: 'Orden de las filas',
	asOnTheMap: 'Como en el mapa',
	worstFirst: 'Primero lo más difícil',
	matters: 'Lo que más importa y antes puede cambiar',
	mattersHint:
		'Celdas que tensionan o bloquean, según lo importantes y lo fáciles de cambiar que el equipo las ve.',
	mattersEmpty: 'Ninguna celda tensiona ni bloquea todavía, así que no hay nada que ordenar.',
	mattersUnrated: (count) =>
		`${plural(count, 'celda que tensiona o bloquea', 'celdas que tensionan o bloquean')}, sin importancia o facilidad de cambio todavía.`,
	rated: (importance, changeability) =>
		`Importancia ${importance} de 5, facilidad de cambio ${changeability} de 5`,
	notRated: 'Sin valorar todavía',
	letter: { supports: 'F', workable: 'V', strains: 'T', blocks: 'B' },
	legend: 'Qué significan las letras',
	tally: (count, of) => `${count} de ${of} en dificultad`,
	tallyHeading: 'En dificultad',
}
