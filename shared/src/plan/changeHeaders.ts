import type { CARDS } from '../model/cards.js'

/**
 * What the columns of a table of changes are called in each language, beside our own names for the fields: people bring tables
 * that others made, and a page holds the words of one language only.
 */
export const changeHeaders: Record<keyof (typeof CARDS)['change'], readonly string[]> = {
	title: ['What will change', 'Qué va a cambiar', 'Change', 'Cambio', 'Título'],
	from: ['From', 'De'],
	to: ['To', 'A'],
	because: ['Better because', 'Mejor porque'],
	owner: ['Owner', 'Responsable'],
	horizon: ['When', 'Plazo', 'Cuándo'],
	due: ['Due', 'Fecha límite'],
	cohort: ['Who begins', 'Quiénes empiezan'],
	status: ['Status', 'Estado'],
	couldFail: ['Whom it could fail', 'A quiénes podría fallar'],
	safeguard: ['Safeguard', 'Protección'],
	aspect: ['Part of our environment', 'Aspecto de nuestro entorno', 'Row', 'Fila'],
	approach: ['Approach', 'Enfoque'],
}
