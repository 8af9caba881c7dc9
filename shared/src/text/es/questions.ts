import type * as english from '../questions.js'

export const questionText: typeof english.questionText = {
	bar: 'Preguntas',
	ordinal: (number, of) => `Pregunta ${number} de ${of}`,
	previous: 'Pregunta anterior',
	next: 'Pregunta siguiente',
	previousPage: 'Página anterior',
	nextPage: 'Página siguiente',
	removePage: 'Quitar esta página',
	pageRemoved: 'Página quitada. Deshacer la trae de vuelta.',
	stepTo: (step, question) => `${step}: ${question}`,
	toMap: 'Volver al mapa',
	toFirstPage: 'Volver a la primera página',
	firstPage: 'Primera página',
	at: (person, question) => `${person}, en «${question}»`,

	unworded: 'Una pregunta aún sin palabras',
}
