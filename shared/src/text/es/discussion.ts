import type * as english from '../discussion.js'

export const discussionErrorText: typeof english.discussionErrorText = {
	unknown: {
		message: 'Este hilo o comentario no está en el tablero.',
		hint: 'Abre de nuevo los comentarios para ver qué hay.',
	},
	taken: {
		message: 'Este id ya se usa para otra cosa.',
		hint: 'Envíalo de nuevo con un id nuevo.',
	},
	full: ({ commentsPerThread, threadsPerBoard }) => ({
		message: 'Aquí no cabe otro comentario.',
		hint: `En un hilo caben ${commentsPerThread} comentarios y en un tablero ${threadsPerBoard} hilos. Continúa en un hilo nuevo o en otro tablero.`,
	}),
	foreign: {
		message: 'Este comentario lo escribió otra persona.',
		hint: 'Respóndelo, o pide a un líder del tablero que lo elimine.',
	},
	deleted: {
		message: 'Este comentario se eliminó.',
		hint: 'Escribe lo que quieras decir en un comentario nuevo.',
	},
	hidden: {
		message: 'Solo los líderes ven este impedimento, y los comentarios son para todos.',
		hint: 'Primero publica el impedimento para el equipo y después coméntalo.',
	},
}

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
	here: 'Comentarios aquí',
	moreHere: (count) => (count === 1 ? 'y 1 hilo más' : `y ${count} hilos más`),
	key: 'm',

	open: (unread) => (unread === 0 ? 'Comentarios' : `Comentarios, ${unread} sin leer`),
	close: 'Cerrar los comentarios',
	filter: 'Qué hilos',
	filters: { open: 'Abiertos', resolved: 'Resueltos', all: 'Todos' },
	none: {
		open: 'No se está conversando sobre nada por ahora.',
		resolved: 'Todavía no se resolvió ningún hilo.',
		all: 'Todavía no comentó nadie.',
	},
	noneHint: 'Elige Comentario debajo del tablero, o pulsa M, y haz clic en aquello de lo que quieras hablar.',
	noneKeyHint: 'Con el teclado: selecciona una tarjeta y pulsa Mayús y M, o pulsa M en una celda del mapa.',
	count: (count) => (count === 1 ? '1 comentario' : `${count} comentarios`),
	unread: (count) => `${count} sin leer`,
	resolvedMark: 'Resuelto',
	pin: (on, count, unread, resolved) =>
		[
			on,
			count === 1 ? '1 comentario' : `${count} comentarios`,
			unread > 0 && `${unread} sin leer`,
			resolved && 'resuelto',
		]
			.filter(Boolean)
			.join(', '),

	start: 'Empezar un hilo',
	first: 'Comentario',
	firstPlaceholder: '¿De qué debería hablar el equipo?',
	reply: 'Respuesta',
	replyPlaceholder: 'Escribe una respuesta',
	send: 'Enviar',
	sending: 'Enviando…',
	sendHint: 'Ctrl y Enter también envían.',
	sent: 'Enviado.',
	offline: 'Sin conexión',
	offlineHint: 'No hay conexión. Lo que escribiste queda aquí; envíalo cuando vuelva.',
	readOnly: 'Tu rol en este tablero es leer.',
	empty: 'Primero escribe algo.',
	left: (count) => (count === 1 ? 'Queda 1 carácter' : `Quedan ${count} caracteres`),
	tooLong: (count) => (count === 1 ? 'Sobra 1 carácter' : `Sobran ${count} caracteres`),

	resolve: 'Resolver',
	reopen: 'Reabrir',
	resolvedBy: (name) => `Resuelto por ${name}`,
	edited: 'editado',
	edit: 'Editar',
	editLabel: 'Editar este comentario',
	save: 'Guardar',
	remove: 'Eliminar',
	removeAsk: '¿Eliminar este comentario? Su lugar en el hilo se mantiene, sus palabras se van.',
	removeYes: 'Sí, eliminar',
	deletedBy: { author: 'Eliminado por quien lo escribió', leader: 'Eliminado por un líder' },

	arrived: (name, on, text) => `${name} comentó. ${on}: ${text}`,
	arrivedMany: (count) => `${count} comentarios nuevos.`,

	hidden: 'Solo los líderes ven este impedimento',
	hiddenHint: 'Los comentarios son para todos. Primero publícalo para el equipo.',

	frozenNone: 'No había comentado nadie.',
}
