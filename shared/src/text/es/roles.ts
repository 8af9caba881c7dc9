import type * as english from '../roles.js'

export const roleLabels: typeof english.roleLabels = {
	leader: 'Líder',
	member: 'Miembro',
	commenter: 'Comentarista',
	viewer: 'Lector',
}

export const roleExplanations: typeof english.roleExplanations = {
	leader: 'Edita el tablero, plantea impedimentos, invita a personas y congela el tablero para el registro.',
	member: 'Edita el tablero. Ve los impedimentos que los líderes publicaron, pero no puede cambiarlos.',
	commenter: 'Lee el tablero y puede comentarlo.',
	viewer: 'Lee el tablero.',
}
