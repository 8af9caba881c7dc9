import type * as english from '../cards.js'

export const cardKindExplanations: typeof english.cardKindExplanations = {
	change: 'Lo que van a hacer: de la práctica de hoy a la nueva',
	evidence: 'Lo que habla a favor, o lo que por ahora solo suponen',
	support_need: 'Lo que los docentes deben saber, comprender o poder hacer',
	provider: 'De dónde viene la ayuda para los docentes, y hasta cuándo',
	decision: 'Qué se decidió, por qué, y qué hablaba en contra',
	response: 'Una pregunta de ustedes, y su respuesta por ahora',
	learner_check: 'A qué grupo de estudiantes podría servirle mal',
}

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
