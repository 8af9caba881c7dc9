import type * as english from '../map.js'
import { counted } from './count.js'

export const bandText: typeof english.bandText = {
	label: (category, rows) => `${category}, ${rows === 1 ? '1 fila' : `${rows} filas`}`,
	standing: (approach, counts) => `${approach}: ${counts.join(', ')}`,
	count: (count, verdict) => `${count} ${verdict}`,
}

export const headText: typeof english.headText = {
	column: (name, stance, missing) => [name, stance, missing].filter(Boolean).join(', '),
	undefinedYet: 'todavía sin definición',
	chosenUndefined: 'falta la definición',
	more: (name) => `Qué hacer con ${name}`,

	rename: 'Cambiar el nombre',
	moveLeft: 'Mover a la izquierda',
	moveRight: 'Mover a la derecha',
	moveUp: 'Mover hacia arriba',
	moveDown: 'Mover hacia abajo',
	addColumn: 'Agregar una columna al lado',
	addRow: 'Agregar una fila debajo',
	ownColumn: 'Un enfoque propio',
	ownRow: 'Una fila propia',
	removeColumn: 'Quitar esta columna',
	removeRow: 'Quitar esta fila',

	removed: (name) => `Se quitó ${name}`,
	columnKept: (verdicts) =>
		verdicts === 0
			? 'Lo que estaba escrito sobre este enfoque se va también.'
			: `Lo que estaba escrito sobre este enfoque se va también. Si lo agregas otra vez, vuelve con ${counted.verdicts(verdicts)}.`,
	rowKept: (verdicts) =>
		verdicts === 0
			? 'Ninguna de sus celdas tenía veredicto.'
			: `Si la agregas otra vez, vuelve con ${counted.verdicts(verdicts)}.`,
	ownKept: (verdicts) =>
		verdicts === 0 ? 'Con Deshacer vuelve.' : `Con Deshacer vuelve, junto con ${counted.verdicts(verdicts)}.`,
	undo: 'Deshacer',
	goneTitle: 'Se quitó mientras tanto',
	goneHint:
		'Otra persona quitó la fila o la columna que estabas viendo. Si lo deshace, vuelve todo lo que contiene.',
}

export const approachText: typeof english.approachText = {
	name: 'Nombre',
	about: 'Qué entendemos por este enfoque',
	forWhom: 'Para quiénes y cuándo',
	nothing: 'Todavía no hay nada escrito sobre este enfoque.',
	defineFirst:
		'Para elegirlo, escribe primero la definición de trabajo: qué entienden aquí por este enfoque.',
	chosenUndefined: 'Está elegido, y ya no está escrito qué entienden por él. Los demás tendrán que adivinar.',
}

export const rowText: typeof english.rowText = {
	name: 'Nombre',
	category: 'Tipo de fila',
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
	more: 'Más sobre esta celda',
	filledIn: (count) => (count === 1 ? '1 dato' : `${count} datos`),
	cardsHere: 'Otras tarjetas para esta celda',
	addOther: 'Agregar otra tarjeta',
}

export const goneText: typeof english.goneText = {
	named: (name) => `${name} (ya no está en el mapa)`,
	row: 'Una fila que ya no está en el mapa',
	column: 'un enfoque que ya no está en el mapa',
}
