import type * as english from '../discussion.js'

/** With its article: nouns have a gender. */
const kinds: Partial<Record<string, [alone: string, article: string]>> = {
	change: ['Cambio', 'un cambio'],
	impediment: ['Impedimento', 'un impedimento'],
	map: ['Mapa', 'un mapa'],
	grid: ['Cuadrícula', 'una cuadrícula'],
	note: ['Nota', 'una nota'],
	text: ['Texto', 'un texto'],
	image: ['Imagen', 'una imagen'],
	frame: ['Marco', 'un marco'],
	arrow: ['Flecha', 'una flecha'],
	line: ['Línea', 'una línea'],
	draw: ['Dibujo', 'un dibujo'],
	highlight: ['Resaltado', 'un resaltado'],
	geo: ['Forma', 'una forma'],
	group: ['Grupo', 'un grupo'],
	cell: ['Celda', 'una celda'],
	point: ['Un lugar del tablero', 'un lugar del tablero'],
}

export const discussionText: typeof english.discussionText = {
	name: 'Comentarios',
	on: ({ kind, name }) => {
		if (kind === 'cell') return name
		const [noun] = kinds[kind] ?? ['Algo']
		return name === '' ? noun : `${noun}: ${name}`
	},
	onGone: ({ kind, name }) => {
		const [, noun] = kinds[kind] ?? ['', 'algo']
		return `En ${noun} que se eliminó${name === '' ? '' : `: ${name}`}`
	},

	tool: 'Comentario',
	onSelection: 'Comentar esto',
	key: 'm',

	open: (unread) => (unread === 0 ? 'Comentarios' : `Comentarios, ${unread} sin leer`),
	pin: (on, count, unread, resolved) =>
		[
			on,
			count === 1 ? '1 comentario' : `${count} comentarios`,
			unread > 0 && `${unread} sin leer`,
			resolved && 'resuelto',
		]
			.filter(Boolean)
			.join(', '),

	arrived: (name, on, text) => `${name} comentó. ${on}: ${text}`,
	arrivedMany: (count) => `${count} comentarios nuevos.`,

	hidden: 'Solo los líderes ven este impedimento',
	hiddenHint: 'Los comentarios son para todos. Primero publícalo para el equipo.',
}
