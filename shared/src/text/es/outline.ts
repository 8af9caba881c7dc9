import { locales } from '../language.js'
import type * as english from '../outline.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const outlineText: typeof english.outlineText = {
	lead: 'Todo lo de este tablero como texto. Abre un título para leer y editar lo que tiene debajo.',
	leadReadOnly: 'Todo lo de este tablero como texto. Abre un título para leer lo que tiene debajo.',
	approaches: 'Enfoques',
	noApproaches: 'Todavía no se eligió ningún enfoque.',
	onNoCell: 'Tarjetas en ninguna celda',
	impediments: 'Impedimentos',
	impedimentsHint: 'Todos, también los que no están vinculados a nada.',
	questions: 'Preguntas',
	openAll: 'Abrir todos los títulos',
	closeAll: 'Cerrar todos los títulos',
	details: 'Más sobre el veredicto',
	undefined: 'Todavía sin definición de trabajo',
	addChangeFor: (approach) => `Agregar un cambio para ${approach}`,
	pinFor: (approach) => `Fijar un impedimento para ${approach}`,
	addCard: (kind) => `Agregar: ${kind}`,
	notAnswered: 'Nadie empezó a responderla.',
	counts: {
		judged: (done, all) => `${done} de ${plural(all, 'valorado', 'valorados')}`,
		changes: (count) => plural(count, 'cambio', 'cambios'),
		impediments: (count) => plural(count, 'impedimento', 'impedimentos'),
	},
	emptyBoard: 'Todavía no se escribió nada en este tablero.',
}
