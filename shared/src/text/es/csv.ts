import type * as english from '../csv.js'

export const csvText: typeof english.csvText = {
	id: 'Identificador',
	map: 'Mapa',
	name: 'Nombre',
	question: 'Pregunta',
	changes: 'Cambios',
	cards: 'Otras tarjetas',
	impediments: 'Impedimentos',
	visibility: 'Quién lo ve',
	standsIn: 'Se interpone en',

	download: 'Descargar como CSV',
	choose: 'Descargar como CSV: elegir qué',
	fileName: (what, board, day) => `${what} ${board} ${day}.csv`,
	emptyFileName: (what) => `${what}.csv`,
}

export const csvNames: typeof english.csvNames = {
	change: 'Cambios',
	evidence: 'Evidencia y supuestos',
	support_need: 'Necesidades de apoyo',
	provider: 'Quiénes ayudan',
	decision: 'Decisiones',
	response: 'Respuestas',
	learner_check: 'Revisiones por grupo de estudiantes',
	cell: 'Veredictos',
	impediment: 'Impedimentos',
	approach: 'Enfoques',
	question: 'Preguntas',
}
