import type * as english from '../find.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const findText: typeof english.findText = {
	placeholder: 'Buscar en todo lo de este tablero',
	hint: 'Busca en tarjetas, celdas, enfoques, filas, impedimentos, respuestas y comentarios. No importan tildes ni mayúsculas.',
	none: (query) => `Nada en este tablero dice “${query}”.`,
	noneHint: 'Prueba con menos letras o con otra palabra.',
	results: (count) => plural(count, 'resultado', 'resultados'),
	more: (count) => `${count} más. Escribe más letras para acotar.`,
	groups: {
		approach: 'Enfoques',
		aspect: 'Filas',
		cell: 'Celdas',
		card: 'Tarjetas',
		impediment: 'Impedimentos',
		question: 'Preguntas',
		comment: 'Comentarios',
	},
	comment: (author, on, resolved) => [author, on, resolved && 'resuelto'].filter(Boolean).join(' · '),
	keys: 'Las flechas eligen, Enter va al lugar, Escape cierra.',
}
