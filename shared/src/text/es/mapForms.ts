import type * as english from '../mapForms.js'
import { counted } from './count.js'

export const mapFormText: typeof english.mapFormText = {
	title: 'Título del mapa',
	approaches: 'Enfoques',
	rows: 'Filas',
	addApproach: 'Agregar un enfoque propio',
	addRow: 'Agregar una fila propia',
	add: 'Agregar',
	category: 'Tipo de fila',
	ownName: 'Su nombre',
	removeWarning: 'Los veredictos de una fila o columna que quitas vuelven si la agregas otra vez.',
	full: (most) => `En un mapa caben hasta ${most} enfoques.`,
	moveEarlier: (name) => `Mover ${name} hacia el comienzo`,
	moveLater: (name) => `Mover ${name} hacia el final`,
	rename: (name) => `Nombre de ${name}`,
	removeNamed: (name) => `Quitar ${name}`,
	removedRows: 'Filas que no se muestran',
	verdict: 'Veredicto',
	noNote: 'Sin nota.',
	changesHere: 'Cambios para esta celda',
	impedimentsHere: 'Lo que se interpone',
	addChange: 'Agregar un cambio',
	pinImpediment: 'Fijar un impedimento',
	tieExisting: 'Vincular un impedimento que ya está en el tablero',
	chooseImpediment: 'Elige un impedimento',
}

export const fitKeys: typeof english.fitKeys = {
	supports: '1',
	workable: '2',
	strains: '3',
	blocks: '4',
	unknown: '5',
}

export const headMenuText: typeof english.headMenuText = {
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

export const cellFormText: typeof english.cellFormText = {
	more: 'Más sobre esta celda',
	filledIn: (count) => (count === 1 ? '1 dato' : `${count} datos`),
	cardsHere: 'Otras tarjetas para esta celda',
	addOther: 'Agregar otra tarjeta',
}
