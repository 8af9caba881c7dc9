import type * as english from '../comparing.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'
import { counted } from './count.js'

const plural = pluralIn(locales.es)

export const comparingText: typeof english.comparingText = {
	title: (board) => `Qué cambió en ${board}`,
	heading: 'Qué cambió',
	lead: 'Compara dos instantáneas, o una de ellas con el tablero como está ahora.',
	open: 'Comparar',
	openLabel: (number) => `Qué cambió desde la instantánea ${number}`,
	sinceBefore: (before) => `Qué cambió desde la instantánea ${before}`,
	untilNow: 'Qué cambió hasta ahora',
	pick: 'Qué se compara',
	from: 'Desde',
	to: 'Hasta',
	swap: 'Intercambiar las dos',
	compared: (from, to) => `Desde ${from} hasta ${to}`,
	now: 'Ahora',
	snapshotOf: (number, day) => `la instantánea ${number} (${day})`,
	nowAt: (time) => `ahora (${time})`,
	option: (number, day, purpose) => `${number} · ${day} · ${purpose}`,
	disposedOption: (number, day) => `${number} · ${day} · eliminada`,
	unknownOption: (number) => `${number} · no existe`,
	loading: 'Comparando',
	csv: 'Exportar como CSV',
	print: 'Imprimir',
	toMap: 'Verlo en el mapa',
	none: {
		heading: 'Todavía no se congeló nada',
		body: 'Lo que cambió se cuenta de una instantánea a otra, o hasta ahora. Un líder toma la primera con “Congelar” en el tablero.',
		action: 'Abrir el tablero',
	},
	same: {
		heading: 'Es lo mismo en los dos lados',
		body: 'Elige arriba otra instantánea, o “Ahora”, para ver en qué se diferencian.',
	},
	nothing:
		'Lo que se valoró, escribió o planeó es igual en los dos lados. Elige arriba otra instantánea para mirar más atrás.',
	notFound: 'No existe esa instantánea en este tablero. Elige una arriba.',
	showAll: (count) => `Mostrar las ${count}`,
	showFewer: 'Mostrar menos',
	showGroup: (words, group) => `${words}: ${group}`,

	map: 'Lado a lado en el mapa',
	mapHint:
		'Una celda y la misma del otro lado se resaltan juntas. Las flechas del teclado llevan de celda en celda.',
	aspects: 'Aspecto de nuestro entorno',
	untitled: 'Mapa sin título',
	onlyChanged: 'Solo lo que cambió',
	mapSame: 'No hay diferencias en este mapa.',
	mapAbsent: {
		before: 'El mapa todavía no estaba.',
		after: 'El mapa ya no está.',
	},
	caption: (map, end) => `${map}: ${end}`,
	was: (verdict) => `antes: ${verdict}`,
	moved: {
		better: 'mejor',
		worse: 'peor',
		known: 'ya se sabe',
		unknown: 'otra vez abierta',
	},
	lines: {
		after: { lacks: 'aún no está', has: 'nueva' },
		before: { lacks: 'ya no está', has: 'solo aquí' },
	},
	badge: {
		changes: {
			added: (count) => `+${counted.changes(count)}`,
			removed: (count) => `−${counted.changes(count)}`,
		},
		impediments: {
			added: (count) => `+${counted.impediments(count)}`,
			removed: (count) => `−${counted.impediments(count)}`,
		},
	},
	marked: (count) => plural(count, 'celda con algo nuevo', 'celdas con algo nuevo'),
}
