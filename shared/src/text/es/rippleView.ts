import { locales } from '../language.js'
import { pluralIn } from '../plural.js'
import type * as english from '../rippleView.js'

const plural = pluralIn(locales.es)
const list = new Intl.ListFormat(locales.es, { type: 'conjunction' })

export const rippleViewText: typeof english.rippleViewText = {
	lead: 'Reemplaza una cosa y mira qué requiere, en qué repercute y con qué choca, a lo largo de vínculos y filas.',
	begin: 'Dónde empieza',
	choose: 'Elige una celda, una fila o una tarjeta',
	options: {
		replaced: 'Celdas por reemplazar',
		rows: 'Filas enteras',
		cells: 'Otras celdas',
	},
	row: (row) => `Toda la fila: ${row}`,
	kinds: { cell: 'Celda', aspect: 'Fila' },
	nothingToBegin: 'Todavía no hay por dónde empezar',
	nothingToBeginHint:
		'Empieza el mapa con la pregunta 10, o pon una tarjeta en el lienzo. Aquí se verá lo que arrastra.',
	notChosen: '¿Dónde empieza la cadena?',
	notChosenHint: 'Elige arriba una celda, una fila o una tarjeta, o una celda del mapa de abajo.',
	noneReplaced:
		'Ninguna celda está marcada como “reemplazar” todavía. Elige la que reemplazarías y márcala aquí.',
	gone: 'Aquello con lo que empezaba ya no está en el tablero',
	markReplace: 'Marcar como “reemplazar”',
	marked: (what) => `Para reemplazar: ${what}`,
	open: 'Todos sus campos',
	openNamed: (what) => `Todos los campos de: ${what}`,
	beginHere: 'Empezar aquí',
	beginHereNamed: (what) => `Empezar aquí: ${what}`,
	showNamed: (what) => `Mostrar en el lienzo: ${what}`,
	show: 'Mostrar lo que esto arrastra',
	tie: 'Vincularlo con algo',

	summary: (start, { conflicts, requires, ripples, row }, people, unowned) => {
		const parts = [
			conflicts > 0 ? `choca con ${conflicts}` : '',
			requires > 0 ? `requiere ${requires}` : '',
			ripples > 0 ? `repercute en ${ripples}` : '',
			row > 0 ? `tiene ${row} a su lado en la fila` : '',
		]
		const all = `“${start}” ${list.format(parts.filter(Boolean))}.`
		if (people + unowned === 0) return all
		if (people === 0) return `${all} Nadie se ocupa de nada de esto.`
		const seen = `${all} ${plural(people, 'persona se ocupa', 'personas se ocupan')}`
		return unowned === 0 ? `${seen}.` : `${seen}; ${plural(unowned, 'cosa', 'cosas')} sin responsable.`
	},
	steps: (steps) => `a ${plural(steps, 'paso', 'pasos')}`,
	owner: (name) => `Responsable: ${name}`,
	count: (count) => plural(count, 'cosa', 'cosas'),

	owners: 'Quién se ocupa',

	map: (map) => `Lo que se ilumina en ${map}`,
	mapKeys: 'Las flechas mueven, Enter empieza allí.',
	legend: 'Qué significan los signos',
	lit: {
		start: 'Inicio',
		conflicts: 'Choca',
		requires: 'Requerida',
		ripples: 'Repercute',
		row: 'Misma fila',
	},
	starts: 'Empieza aquí',
	cell: (cell, lit) => `${cell}. ${lit}`,
	litBy: (groups, count) => `${list.format(groups)}: ${plural(count, 'cosa', 'cosas')}`,
	beginRow: (row) => `Empezar con toda la fila: ${row}`,
}
