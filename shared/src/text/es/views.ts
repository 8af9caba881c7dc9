import type * as english from '../views.js'

export const viewLabels: typeof english.viewLabels = {
	canvas: 'Lienzo',
	table: 'Tabla',
	outline: 'Esquema',
	questions: 'Preguntas',
	findings: 'Hallazgos',
	kanban: 'Por estado',
	timeline: 'Calendario',
	heat: 'Mapa de calor',
	impediments: 'Impedimentos',
	ripple: 'Efectos en cadena',
	coexistence: 'Lo viejo y lo nuevo',
}

export const viewHints: typeof english.viewHints = {
	canvas: 'Dibujar, escribir y ordenar con libertad',
	table: 'El mapa y todas las tarjetas en filas y columnas',
	outline: 'Todo como texto, de arriba abajo',
	questions: 'Las diez preguntas y las respuestas del equipo',
	findings: 'Lo que aún le falta al plan',
	kanban: 'Cambios, de la idea a la rutina',
	timeline: 'Cambios según cuándo ocurren',
	heat: 'Dónde aprieta, de un vistazo',
	impediments: 'Lo que se interpone',
	ripple: 'Lo que un cambio arrastra consigo',
	coexistence: 'Año por año, qué reglas no encajan',
}

export const viewText: typeof english.viewText = {
	nav: 'Vistas de este tablero',
	more: 'Más vistas',
	find: 'Buscar en este tablero',
	current: (label) => `Más vistas, ahora ${label}`,
	title: (label, board) => `${label} · ${board}`,
	opening: (label) => `Abriendo: ${label}`,
	unknown: {
		heading: 'Esa vista no existe',
		body: 'La dirección nombra una vista que esta versión no tiene. Todo está en el lienzo.',
		action: 'Ir al lienzo',
	},
	suggestion: {
		words: 'En una pantalla pequeña el esquema se lee mejor que el lienzo. Lo contiene todo.',
		open: 'Abrir el esquema',
	},
}
