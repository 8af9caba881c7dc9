import type * as english from '../discussionErrors.js'

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
