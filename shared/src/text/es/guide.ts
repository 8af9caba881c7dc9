import type * as english from '../guide.js'

export const guideText: typeof english.guideText = {
	label: 'Primeros pasos',
	steps: {
		approaches: {
			name: 'Elige enfoques',
			hint: 'Abre “Ajustes” en el mapa y marca los enfoques que el equipo considera: cada uno será una columna.',
		},
		judge: {
			name: 'Valora una celda',
			hint: 'Haz clic donde se cruzan una fila y una columna y di cómo encajan; o pulsa Intro en el mapa y luego del 1 al 5.',
		},
		change: {
			name: 'Escribe un cambio',
			hint: 'Elige “Cambio” abajo, o pulsa C, y haz clic en la celda a la que pertenece.',
		},
	},
	done: (name) => `${name}: hecho`,
	hide: 'Ocultar los primeros pasos',
	finished: 'Esos fueron los primeros pasos.',
}
