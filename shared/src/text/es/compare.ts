import type * as english from '../compare.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'
import { counted } from './count.js'

const plural = pluralIn(locales.es)
const digits = new Intl.NumberFormat(locales.es)
const days = new Intl.DateTimeFormat(locales.es, {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
})

export const compareText: typeof english.compareText = {
	headings: {
		verdicts: 'Veredictos',
		impediments: 'Impedimentos',
		change: 'Cambios',
		questions: 'Preguntas',
		decision: 'Decisiones',
		approaches: 'Enfoques',
		aspects: 'Aspectos de nuestro entorno',
		cells: 'Celdas del mapa',
		evidence: 'Evidencia y supuestos',
		support_need: 'Necesidades de apoyo',
		provider: 'Quiénes ayudan',
		learner_check: 'Revisiones por grupo de estudiantes',
		grids: 'Cuadrículas de las preguntas',
		ties: 'Vínculos',
		findings: 'Hallazgos',
		maps: 'Mapas',
	},
	nothing: 'No hay diferencias en el plan.',
	all: (count, groups) =>
		`${plural(count, 'diferencia', 'diferencias')} en ${new Intl.ListFormat(locales.es).format(groups)}.`,

	day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
	number: (count) => digits.format(count),
	summary: (parts) => {
		const all = parts.join(', ')
		return `${all.charAt(0).toLocaleUpperCase(locales.es)}${all.slice(1)}.`
	},
	quoted: (name) => `“${name}”`,
	nowhere: 'ninguna celda',
	category: 'Tipo de fila',
	visibility: 'Quién lo ve',
	gridItem: (item, question) => `${item} (${question})`,
	gridCell: (row, column, question) => `${row} × ${column} (${question})`,
}

export const comparedThings: typeof english.comparedThings = {
	verdict: counted.verdicts,
	cell: (count) => plural(count, 'celda', 'celdas'),
	approach: counted.approaches,
	aspect: (count) => plural(count, 'fila', 'filas'),
	map: (count) => plural(count, 'mapa', 'mapas'),
	change: counted.changes,
	evidence: (count) => plural(count, 'afirmación', 'afirmaciones'),
	support_need: (count) => plural(count, 'necesidad de apoyo', 'necesidades de apoyo'),
	provider: (count) => plural(count, 'fuente de apoyo', 'fuentes de apoyo'),
	decision: (count) => plural(count, 'decisión', 'decisiones'),
	response: (count) => plural(count, 'respuesta más', 'respuestas más'),
	learner_check: (count) => plural(count, 'revisión por grupo', 'revisiones por grupo'),
	impediment: counted.impediments,
	question: (count) => plural(count, 'pregunta', 'preguntas'),
	grid: (count) => plural(count, 'cuadrícula', 'cuadrículas'),
	grid_item: (count) => plural(count, 'fila o columna', 'filas o columnas'),
	grid_cell: (count) => plural(count, 'celda', 'celdas'),
	tie: (count) => plural(count, 'vínculo', 'vínculos'),
	finding: (count) => plural(count, 'hallazgo', 'hallazgos'),
}

export const addedThings: typeof english.addedThings = {
	verdict: 'Veredicto nuevo',
	cell: 'Celda nueva',
	approach: 'Enfoque nuevo',
	aspect: 'Fila nueva',
	map: 'Mapa nuevo',
	change: 'Cambio nuevo',
	evidence: 'Afirmación nueva',
	support_need: 'Necesidad de apoyo nueva',
	provider: 'Fuente de apoyo nueva',
	decision: 'Decisión nueva',
	response: 'Una respuesta más',
	learner_check: 'Revisión por grupo nueva',
	impediment: 'Impedimento nuevo',
	question: 'Pregunta nueva',
	grid: 'Cuadrícula nueva de una pregunta',
	grid_item: 'Fila o columna nueva',
	grid_cell: 'Celda nueva',
	tie: 'Vínculo nuevo',
	finding: 'Hallazgo nuevo',
}

export const deletedThings: typeof english.deletedThings = {
	verdict: 'Veredicto eliminado',
	cell: 'Celda eliminada',
	approach: 'Enfoque retirado del mapa',
	aspect: 'Fila retirada del mapa',
	map: 'Mapa eliminado',
	change: 'Cambio eliminado',
	evidence: 'Afirmación eliminada',
	support_need: 'Necesidad de apoyo eliminada',
	provider: 'Fuente de apoyo eliminada',
	decision: 'Decisión eliminada',
	response: 'Una respuesta más, eliminada',
	learner_check: 'Revisión por grupo eliminada',
	impediment: 'Impedimento borrado del tablero',
	question: 'Pregunta eliminada',
	grid: 'Cuadrícula de una pregunta eliminada',
	grid_item: 'Fila o columna que ya no se muestra',
	grid_cell: 'Celda eliminada',
	tie: 'Vínculo eliminado',
	finding: 'Hallazgo eliminado',
}

export const surenessWords: typeof english.surenessWords = {
	guess: (day) => (day === '' ? 'como suposición' : `como suposición del ${day}`),
	some_evidence: (day) => (day === '' ? 'con cierta evidencia' : `con cierta evidencia, el ${day}`),
	checked: (day) => (day === '' ? 'con comprobación' : `con comprobación del ${day}`),
}

export const differenceSentences: typeof english.differenceSentences = {
	added: (kind, name) => `${kind}: ${name}.`,
	deleted: (kind, name) => `${kind}: ${name}.`,
	verdict_moved: (name, before, after, sure) =>
		`${name} pasó de ${before} a ${after}${sure === '' ? '' : `, ${sure}`}.`,
	verdict_known: (name, after, sure) =>
		`${name} recibió el veredicto ${after}${sure === '' ? '' : `, ${sure}`}.`,
	verdict_unknown: (name, before) => `${name} era ${before} y vuelve a no saberse.`,
	verdict_removed: (name, before) => `${name}, con el veredicto ${before}, ya no está en el mapa.`,
	confidence_moved: (name, fit, sure) =>
		sure === ''
			? `${name} sigue en ${fit}, y ya no se dice qué tan seguro es.`
			: `${name} sigue en ${fit}, ahora ${sure}.`,
	renamed: ({ before, after }) => `${before} ahora se llama ${after}.`,
	reworded: ({ before, after }) => `${before} ahora dice ${after}.`,
	status_moved: ({ name, before, after }) => `${name} pasó de ${before} a ${after}.`,
	stance_moved: ({ name, before, after }) => `${name} pasó de ${before} a ${after}.`,
	definition_given: ({ name }) => `${name} ya tiene una definición de trabajo.`,
	definition_removed: ({ name }) => `${name} ya no tiene definición de trabajo.`,
	owner_lost: ({ name, before }) => `${name} se quedó sin responsable: era ${before}.`,
	owner_gained: ({ name, after }) => `${name} ya tiene responsable: ${after}.`,
	owner_changed: ({ name, before, after }) => `${name} pasó de ${before} a ${after}.`,
	impediment_removed: ({ name }) => `${name} se eliminó: ya no se interpone.`,
	impediment_returned: ({ name }) => `${name} ha vuelto.`,
	impediment_published: ({ name }) => `${name} se publicó para el equipo.`,
	impediment_withdrawn: ({ name }) => `${name} vuelve a ser solo para líderes.`,
	impediment_tied: (name, other) => `${name} ahora se interpone en ${other}.`,
	impediment_untied: (name, other) => `${name} ya no se interpone en ${other}.`,
	question_answered: ({ name }) => `${name} ya tiene respuesta.`,
	question_reopened: ({ name }) => `${name} se abrió de nuevo.`,
	answer_removed: ({ name }) => `${name} ya no tiene respuesta.`,
	field_filled: ({ name, field, after }) => `${name}: “${field}” ahora es “${after}”.`,
	field_emptied: ({ name, field, before }) => `${name}: “${field}” ya no dice “${before}”.`,
	field_changed: ({ name, field, before, after }) => `${name}: “${field}” pasó de “${before}” a “${after}”.`,
	text_written: ({ name, field }) => `${name}: se escribió “${field}”.`,
	text_emptied: ({ name, field }) => `${name}: se vació “${field}”.`,
	text_rewritten: ({ name, field }) => `${name}: se reescribió “${field}”.`,
	card_moved: (name, before, after) => `${name} pasó de ${before} a ${after}.`,
	tie_changed: (before, after) => `${after}; antes: ${before}.`,
	finding_appeared: (finding) => `Nuevo: ${finding}`,
	finding_cleared: (finding) => `Resuelto: ${finding}`,
	finding_set_aside: (finding, reason) => `Se deja como está: ${finding} Motivo: “${reason}”.`,
	finding_taken_up: (finding) => `Abierto de nuevo: ${finding}`,
}

/** Verbs agree with the number alone: what is counted may be of either gender. */
const verb = (one: string, many: string) => (things: string, count: number) =>
	`${count === 1 ? one : many} ${things}`

export const differenceSummaries: typeof english.differenceSummaries = {
	better: verb('mejoró', 'mejoraron'),
	worse: verb('empeoró', 'empeoraron'),
	known: verb('se conoce', 'se conocen'),
	unknown: verb('ya no se conoce', 'ya no se conocen'),
	verdict_removed: verb('ya no está en el mapa:', 'ya no están en el mapa:'),
	confidence_moved: (things, _count) => `cambió la seguridad de ${things}`,
	impediment_removed: verb('se eliminó', 'se eliminaron'),
	impediment_returned: verb('volvió', 'volvieron'),
	question_reopened: verb('se reabrió', 'se reabrieron'),
	question_answered: verb('se respondió', 'se respondieron'),
	answer_removed: verb('perdió su respuesta', 'perdieron su respuesta'),
	owner_lost: verb('se quedó sin responsable', 'se quedaron sin responsable'),
	added: verb('se agregó', 'se agregaron'),
	deleted: verb('se borró', 'se borraron'),
	status_moved: (things, _count) => `cambió el estado de ${things}`,
	stance_moved: (things, _count) => `cambió la postura sobre ${things}`,
	definition_given: verb('ya tiene definición de trabajo', 'ya tienen definición de trabajo'),
	definition_removed: verb('ya no tiene definición de trabajo', 'ya no tienen definición de trabajo'),
	owner_gained: verb('ya tiene responsable', 'ya tienen responsable'),
	owner_changed: verb('cambió de responsable', 'cambiaron de responsable'),
	impediment_published: verb('se publicó', 'se publicaron'),
	impediment_withdrawn: verb('volvió a ser solo para líderes:', 'volvieron a ser solo para líderes:'),
	impediment_tied: verb('se vinculó con algo más:', 'se vincularon con algo más:'),
	impediment_untied: verb('se desvinculó de algo:', 'se desvincularon de algo:'),
	tie_changed: verb('cambió', 'cambiaron'),
	card_moved: verb('pasó a otra celda:', 'pasaron a otra celda:'),
	renamed: verb('cambió de nombre', 'cambiaron de nombre'),
	reworded: verb('cambió de palabras', 'cambiaron de palabras'),
	fields: (things, _count) => `cambiaron otros datos de ${things}`,
	finding_appeared: verb('apareció', 'aparecieron'),
	finding_cleared: verb('se resolvió', 'se resolvieron'),
	finding_set_aside: verb('se dejó como está:', 'se dejaron como están:'),
	finding_taken_up: verb('se abrió de nuevo', 'se abrieron de nuevo'),
}

export const drawingText: typeof english.drawingText = {
	nothing: 'No hay diferencias fuera del plan.',
	added: verbOf('se agregó', 'se agregaron'),
	removed: verbOf('se quitó', 'se quitaron'),
	changed: verbOf('se movió o editó', 'se movieron o editaron'),
	sentence: (kind, parts) => `${kind}: ${parts.join(', ')}.`,
	all: 'Fuera del plan',
	kinds: {
		note: 'Notas',
		text: 'Textos',
		stroke: 'Líneas a mano',
		shape: 'Figuras',
		arrow: 'Flechas',
		image: 'Imágenes',
		frame: 'Marcos',
		page: 'Páginas',
		plan: 'Dónde están las tarjetas y los mapas del plan',
		other: 'Otras cosas',
	},
}

function verbOf(one: string, many: string) {
	return (count: number) => `${count === 1 ? one : many} ${digits.format(count)}`
}

export const differenceColumns: typeof english.differenceColumns = {
	group: 'Grupo',
	code: 'Diferencia',
	what: 'Qué',
	id: 'Identificador',
	field: 'Campo',
	before: 'Antes',
	beforeCode: 'Antes (código)',
	after: 'Después',
	afterCode: 'Después (código)',
	sentence: 'En una oración',
}
