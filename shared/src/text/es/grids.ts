import type * as english from '../grids.js'

export const gridColumnLabels: typeof english.gridColumnLabels = {
	control: 'Quién decide qué se aprende',
	provider: 'Quién ayuda con eso',
}

export const gridFieldTexts: typeof english.gridFieldTexts = {
	text: { label: 'Texto', placeholder: '¿Qué decimos?' },
	note: { label: 'Nota', placeholder: '¿Cómo lo sabemos?' },
	dose: { label: 'Cuánto' },
	control: { label: 'Quién decide qué se aprende' },
	schedule: { label: 'Horario', placeholder: '¿Qué regla vale este año?' },
	grading: { label: 'Calificaciones', placeholder: '¿Qué regla vale este año?' },
	evaluation: { label: 'Evaluación docente', placeholder: '¿Qué regla vale este año?' },
	begins: { label: 'El año 1 empieza el' },
}

export const gridCorners: typeof english.gridCorners = {
	purpose: 'Qué ve quien visita',
	curriculum_match: 'Enfoques y materias',
	who_and_when: 'Grado',
	served_badly: 'Grupo de estudiantes',
	coexistence: 'Quién empieza',
	teacher_support: 'Qué necesitan los docentes',
	teacher_help: 'Qué necesitan los docentes',
	leadership: 'Quién lidera',
	families: 'Quién pregunta',
}

export const gridText: typeof english.gridText = {
	unnamed: 'Aún sin nombre',
	gridLabel: (question) => `${question} Las flechas mueven, Enter abre la celda, Escape sale.`,
	cellLabel: (row, column, content) => `${row}, ${column}: ${content}`,
	fieldSays: (field, value) => `${field}: ${value}`,
	empty: 'vacía',
	hasNote: 'tiene una nota',
	nothingYet: 'Aquí todavía no hay nada escrito.',
	add: 'Agregar',
	settings: 'Filas y columnas',
	rows: 'Filas',
	columns: 'Columnas',
	addRow: 'Agrega una fila propia',
	addColumn: 'Agrega una columna propia',
	removedRows: 'Filas que no se muestran',
	removedColumns: 'Columnas que no se muestran',
	removeHint: 'Lo escrito en una fila o columna que quitaste vuelve si la agregas otra vez.',
	full: (most) => `Hay lugar para ${most}.`,
	fromMap: 'Del mapa',
	step: (row, label) => `${row}: ${label}`,
	cardsHere: 'Tarjetas en esta celda',
	noCards: 'Aún no hay tarjetas aquí. Agrega una, o suelta una sobre la celda.',
	addCheck: 'Agregar una revisión',
	addNeed: 'Agregar una necesidad',
	safeguarded: 'con protección',
	noApproaches: 'Aún no hay enfoques',
	noApproachesHint: 'Elige enfoques en el mapa: cada uno será una columna aquí.',
	noApproachesAnywhere:
		'Este tablero aún no tiene mapa. Empieza la pregunta 10 en la lista de preguntas y elige allí los enfoques.',
	chooseApproaches: 'Elegir enfoques',
	noNeeds: 'Aún no hay necesidades',
	noNeedsHint:
		'Lo que los docentes necesitan, según lo escrito en la pregunta 6, aparece aquí fila por fila, con quien ayuda.',
	nobody: 'Nadie todavía',
	addProvider: 'Agregar a quien ayuda',
	chooseProvider: 'Alguien que ya está en el tablero',
	choose: 'Elige',
	showNeed: 'Mostrar la necesidad',
	until: (day) => `hasta el ${day}`,
	untie: (provider) => `${provider} ya no ayuda con esto`,
	goTo: (what) => `Ir a: ${what}`,
}
