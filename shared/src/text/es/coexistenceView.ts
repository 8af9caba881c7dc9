import type * as english from '../coexistenceView.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const coexistenceViewText: typeof english.coexistenceViewText = {
	lead: 'Recorre los años y mira qué reglas y qué cambios no encajan mientras conviven lo viejo y lo nuevo.',
	none: 'Todavía no hay reglas para los años intermedios',
	noneHint:
		'La pregunta 5 pide quién empieza y qué regla vale cada año para el horario, las calificaciones y la evaluación docente. Una vez empezada, las reglas se escriben y se revisan aquí.',
	begin: 'Empezar la pregunta 5',
	noCohorts: 'Todavía no empieza nadie',
	noCohortsHint:
		'Di quién empieza: voluntarios, medio grado, un departamento. Cada grupo es una fila de la cuadrícula de la pregunta 5.',
	chooseCohorts: 'Elegir quién empieza',
	beginsUnsaid: (day) =>
		`Nadie lo ha dicho todavía. Hasta entonces los años se cuentan desde el ${day}, cuando empezó este año escolar.`,
	beginsSaid: 'Vale para todas las personas de este tablero.',

	year: 'Año',
	schoolYear: (from, to) => (from === to ? from : `${from}–${to.slice(2)}`),
	clashes: (count) => (count === 0 ? 'ningún choque' : plural(count, 'choque', 'choques')),
	yearSays: (year, schoolYear, clashes) => `${year}, ${schoolYear}: ${clashes}`,
	summary: (year, days, { clashes, changes, interim }) => {
		const clash = clashes === 0 ? 'nada choca' : plural(clashes, 'choque', 'choques')
		const held =
			changes === 0 ? 'todavía no rige ningún cambio' : plural(changes, 'cambio rige', 'cambios rigen')
		const bridging = interim === 0 ? '' : `, ${interim} de forma provisional`
		return `${year}, del ${days.first} al ${days.last}: ${clash}; ${held}${bridging}.`
	},

	clashHeading: 'Lo que no encaja',
	noClashes: 'Ninguna regla y ningún cambio de este año choca con otro.',
	rule: (cohort, thing) => `${cohort}: ${thing}`,
	goToRule: (rule) => `Ir a la regla: ${rule}`,
	openChange: (change) => `Abrir el cambio: ${change}`,

	rules: 'Reglas de este año',
	rulesHint: 'Lo que vale para cada grupo. Lo que se escribe aquí está en la cuadrícula de la pregunta 5.',
	differs: 'Otros siguen otra regla',
	missing: 'Sin regla, aunque hay una antes y otra después',
	asIn: (year) => `Igual que: ${year}`,
	asInNamed: (rule, year) => `${rule}: igual que ${year}`,
	showCohort: (cohort) => `Mostrar en el lienzo: ${cohort}`,

	changes: 'Cambios que rigen',
	noChanges: 'Ningún cambio empieza este año o antes. Da a los cambios una fecha o un horizonte.',
	interim: 'Provisional',
	interimHint: 'Solo cubre el tiempo hasta que empiece otro cambio.',
	conflicts: 'Choca con otro',
	for: (cohort) => `Para: ${cohort}`,
	since: (day) => `Desde el ${day}`,
}
