import type * as english from '../ripple.js'
import { tieMeaningLabels } from './labels.js'

export const rippleText: typeof english.rippleText = {
	groups: {
		conflicts: 'Choca con',
		requires: 'Requiere',
		ripples: 'Repercute en',
		row: 'En la misma fila',
	},
	steps: {
		requires: (from, to) => `“${from}” ${tieMeaningLabels.requires} “${to}”`,
		ripples_into: (from, to) => `“${from}” ${tieMeaningLabels.ripples_into} “${to}”`,
		conflicts_with: (from, to) => `“${from}” ${tieMeaningLabels.conflicts_with} “${to}”`,
		row: (from, to) => `“${to}” trata del mismo aspecto de nuestro entorno que “${from}”`,
		change: (from, to) => `“${to}” es lo que hacemos con “${from}”`,
	},
	path: (steps) => `${steps.join('; ')}.`,
	nobody: 'Todavía sin responsable',
	nothing:
		'Todavía no está vinculado a nada. Vincúlalo a lo que requiere, en lo que repercute o con lo que choca.',
}

export const coexistenceText: typeof english.coexistenceText = {
	things: { schedule: 'el horario', grading: 'la calificación', evaluation: 'la evaluación docente' },
	different_rules: (year, thing, cohorts) =>
		`${year}: ${cohorts} siguen reglas distintas para ${thing}. Digan cómo se trata a quien está en ambos.`,
	missing_rule: (year, thing, cohort) =>
		`${year}: ${cohort} no tiene regla para ${thing}, aunque hay una antes y otra después.`,
	conflicting_changes: (year, first, second) => `${year}: “${first}” y “${second}” chocan, y ambos rigen.`,
	names: (names) => new Intl.ListFormat('es', { type: 'conjunction' }).format(names),
}
