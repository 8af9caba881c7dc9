import type * as english from '../cards.js'

export const cardsText: typeof english.cardsText = {
	tool: 'Tarjetas',
	addHere: 'Agregar una tarjeta aquí',
	edit: 'Editar esta tarjeta',
	changeStatus: 'Cambiar el estado',
	noAnswer: 'Sin respuesta todavía',
	nothingChosen: 'Sin decidir todavía',
	from: 'De',
	to: 'A',
	due: (day) => `Para el ${day}`,
	until: (day) => `Hasta el ${day}`,
	decidedOn: (day) => `Decidido el ${day}`,
	review: (day) => `Revisar el ${day}`,
	about: (field, word) => `${field}: ${word.toLocaleLowerCase()}`,
	couldFail: (groups) => `Podría fallarles: ${groups}`,
}
