import type * as english from '../canvas.js'

export const canvasText: typeof english.canvasText = {
	canvasLabel: 'Pizarra',
	emptyTitle: 'Este tablero está vacío',
	emptyHint:
		'Elige Cambio abajo y haz clic donde deba quedar la primera tarjeta, o dibuja, escribe y pega con libertad.',
	emptyReadOnly: 'Todavía no hay nada aquí.',

	close: 'Cerrar',
	addImage: 'Agregar una imagen',
	openFile: 'Abrir un archivo (.tldr)',
	saveFile: 'Guardar como archivo (.tldr)',
	done: 'Listo',

	notAllowedImpediment: 'Solo los líderes pueden plantear, mover o cambiar impedimentos.',
	notAllowedCanvas: 'Tu rol en este tablero es leer: no se cambió nada.',
	notAllowedTitle: 'Sin cambios',

	deleted: 'Se eliminó aquello en lo que escribías',
	deletedHint: 'Otra persona lo eliminó mientras tanto. Si lo deshace, vuelve como estaba en ese momento.',
}

export const mapText: typeof english.mapText = {
	untitled: '¿Qué tiene que cambiar?',
	aspects: 'Aspecto de nuestro entorno',
	noApproaches: 'Todavía no hay enfoques',
	chooseApproaches: 'Elegir enfoques',
	noApproachesHint:
		'Elige las formas de personalización que tu equipo considera: cada una se vuelve una columna.',
	settings: 'Ajustes del mapa',
	settingsShort: 'Ajustes',
	cellLabel: (row, column, verdict) => `${row}, ${column}: ${verdict}`,
	cellHasNote: 'tiene una nota',
	cellThreads: (count) => (count === 1 ? '1 hilo de comentarios' : `${count} hilos de comentarios`),
	keys: 'Las teclas 1 a 5 valoran, M comenta, las flechas mueven, Escape sale.',
	descriptor: (title, rows, columns) =>
		`Mapa: ${title}. ${rows} filas, ${columns} enfoques. Pulsa Enter para recorrer las celdas.`,
}

export const fitInvitations: typeof english.fitInvitations = {
	processes: '¿Armoniza?',
	space: '¿Es adecuado?',
	means: '¿Alcanza?',
	mandates: '¿Se opone?',
}

export const cardText: typeof english.cardText = {
	untitled: {
		change: 'Cambio sin título',
		evidence: 'Una afirmación todavía sin palabras',
		support_need: 'Una necesidad todavía sin palabras',
		provider: 'Alguien que ayuda, todavía sin nombre',
		decision: 'Una decisión todavía sin palabras',
		response: 'Una pregunta todavía sin palabras',
		learner_check: 'Todavía no se ha visto nada',
	},
	noOwner: 'Sin responsable todavía',
	nowhere: 'En ninguna celda',
	descriptor: (kind, title) => `${kind}: ${title}. Pulsa Enter para editar.`,
}

export const impedimentText: typeof english.impedimentText = {
	tool: 'Impedimento',
	name: 'Impedimento',
	untitled: 'Impedimento todavía sin palabras',
	severityOf: (severity) => `Gravedad ${severity} de 5`,
	facts: (severity, kind) => `${severity} · ${kind}`,
	leadersOnly: 'Solo líderes',
	lost: 'Estaba vinculado a algo que se eliminó',
	cell: (aspect, approach) => `${aspect} × ${approach}`,
	pinTo: 'Fijar un impedimento',
	descriptor: (statement, severity, status, visibility) =>
		`Impedimento: ${statement}. Gravedad ${severity} de 5. ${status}. ${visibility}.`,
}

export const gridCanvasText: typeof english.gridCanvasText = {
	descriptor: (question, rows, columns) =>
		`Cuadrícula: ${question} ${rows} filas, ${columns} columnas. Pulsa Enter para recorrer las celdas.`,
}
