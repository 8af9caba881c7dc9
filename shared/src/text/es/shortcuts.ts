import type * as english from '../shortcuts.js'

export const shortcutsText: typeof english.shortcutsText = {
	map: 'El mapa',
	walk: 'Ir de celda en celda',
	open: 'Abrir una celda, fila o enfoque',
	judge: 'Valorar la celda',
	headMenu: 'Menú de una fila o un enfoque',
	find: 'Buscar en este tablero',
	cards: 'Tarjetas y comentarios',
}
