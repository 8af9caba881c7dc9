import type * as english from '../map.js'
import { counted } from './count.js'

export const bandText: typeof english.bandText = {
	label: (category, rows) => `${category}, ${rows === 1 ? '1 fila' : `${rows} filas`}`,
	forYou: 'Se pliega y despliega solo para ti',
	standing: (approach, counts) => `${approach}: ${counts.join(', ')}`,
	count: (count, verdict) => `${count} ${verdict}`,
}

export const headText: typeof english.headText = {
	column: (name, stance, missing) => [name, stance, missing].filter(Boolean).join(', '),
	undefinedYet: 'todavía sin definición',
	chosenUndefined: 'falta la definición',
	more: (name) => `Qué hacer con ${name}`,
}

export const cellText: typeof english.cellText = {
	importance: (value) => `importa ${value}`,
	changeability: (value) => `cambiable ${value}`,
	guess: 'suposición',
	guessed: 'una suposición',
	importanceOf: (value) => `importancia ${value} de 5`,
	changeabilityOf: (value) => `posibilidad de cambio ${value} de 5`,
	cardsOf: (count, kind) => `${count} × ${kind}`,
	impediments: (count, severity) => `${counted.impediments(count)}, gravedad hasta ${severity} de 5`,
}

export const goneText: typeof english.goneText = {
	named: (name) => `${name} (ya no está en el mapa)`,
	row: 'Una fila que ya no está en el mapa',
	column: 'un enfoque que ya no está en el mapa',
}
