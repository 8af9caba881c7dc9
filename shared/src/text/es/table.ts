import { locales } from '../language.js'
import { pluralIn } from '../plural.js'
import type * as english from '../table.js'

const plural = pluralIn(locales.es)

export const tableText: typeof english.tableText = {
	part: 'Qué muestra la tabla',
	map: 'Mapa',
	cards: 'Tarjetas',
	whichMap: 'Qué mapa',
	rowsAndApproaches: 'Filas y enfoques',
	gridKeys: 'Las flechas mueven, las teclas 1 a 5 valoran, Enter abre todos los campos de una celda.',
	caption: (map) => `Veredictos de ${map}`,
	noMap: 'Este tablero no tiene mapa.',
	noMapHint: 'Las tarjetas están en la otra parte de la tabla.',
	noApproaches: 'Todavía no hay enfoques',
	noApproachesHint:
		'Elige las formas de personalización que tu equipo considera: cada una se vuelve una columna.',
	editApproach: (name) => `Enfoque ${name}: abrir sus campos`,
	editAspect: (name) => `Fila ${name}: abrir sus ajustes`,
	fold: (category) => `Plegar ${category}`,
	unfold: (category) => `Desplegar ${category}`,
	rows: (count) => plural(count, 'fila', 'filas'),
	changes: (count) => plural(count, 'cambio', 'cambios'),
	cardsHere: (count) => plural(count, 'otra tarjeta', 'otras tarjetas'),
	impediments: (count) => plural(count, 'impedimento', 'impedimentos'),
	hasNote: 'tiene una nota',

	kind: 'Tipo de tarjeta',
	kindWithCount: (kind, count) => `${kind} (${count})`,
	add: 'Agregar',
	search: 'Buscar en estas tarjetas',
	anyAspect: 'Todas las filas',
	anyApproach: 'Todos los enfoques',
	anyStatus: 'Todos los estados',
	anyOwner: 'Todos los responsables',
	nobody: 'Sin responsable',
	clearFilters: 'Mostrar todo',
	shown: (shown, all) =>
		shown === all ? plural(all, 'tarjeta', 'tarjetas') : `${shown} de ${plural(all, 'tarjeta', 'tarjetas')}`,
	sortBy: (label) => `Ordenar por ${label}`,
	editField: (field, value) => `${field}: ${value}`,
	openRow: (title) => `Abrir todos los campos de ${title}`,
	deleteRow: (title) => `Eliminar ${title}`,
	actions: 'Abrir o eliminar',
	noCards: (kind) => `Todavía no hay tarjetas de este tipo: ${kind}`,
	noCardsHint: 'Agrega la primera aquí o en el lienzo.',
	noneMatch: 'Ninguna tarjeta coincide',
	noneMatchHint: 'Busca otra cosa, o muestra todo.',
	cardsCaption: (kind) => `Tarjetas: ${kind}`,
}
