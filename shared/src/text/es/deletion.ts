import type * as english from '../deletion.js'

export const deletionText: typeof english.deletionText = {
	heading: '¿Eliminar este tablero?',
	body: (title) =>
		`“${title}” desaparece de inmediato para todos: nadie puede abrirlo y sus enlaces de invitación dejan de funcionar.`,
	kept: 'No se borra nada. Tú y las demás personas que hoy son líderes lo encontrarán en “Tableros eliminados”, debajo de sus tableros, y pueden recuperarlo en cualquier momento.',
	submit: 'Eliminar el tablero',
	submitting: 'Eliminando…',
}
