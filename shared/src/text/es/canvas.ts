import type * as english from '../canvas.js'

export const canvasText: typeof english.canvasText = {
	canvasLabel: 'Pizarra',
	emptyTitle: 'Este tablero está vacío',
	emptyHint:
		'Elige Cambio abajo y haz clic donde deba quedar la primera tarjeta, o dibuja, escribe y pega con libertad.',
	emptyReadOnly: 'Todavía no hay nada aquí.',

	close: 'Cerrar',
	done: 'Listo',

	notAllowedImpediment: 'Solo los líderes pueden plantear, mover o cambiar impedimentos.',
	notAllowedCanvas: 'Tu rol en este tablero es leer: no se cambió nada.',
	notAllowedTitle: 'Sin cambios',

	deleted: 'Se eliminó aquello en lo que escribías',
	deletedHint: 'Otra persona lo eliminó mientras tanto. Si lo deshace, vuelve como estaba en ese momento.',
}

export const mapText: typeof english.mapText = {
	name: 'Mapa',
	untitled: '¿Qué tiene que cambiar?',
	title: 'Título del mapa',
	aspects: 'Aspecto de nuestro entorno',
	noApproaches: 'Todavía no hay enfoques',
	chooseApproaches: 'Elegir enfoques',
	noApproachesHint:
		'Elige las formas de personalización que tu equipo considera: cada una se vuelve una columna.',
	settings: 'Ajustes del mapa',
	settingsShort: 'Ajustes',
	approaches: 'Enfoques',
	rows: 'Filas',
	addApproach: 'Agregar un enfoque propio',
	addRow: 'Agregar una fila propia',
	add: 'Agregar',
	category: 'Tipo de fila',
	ownName: 'Su nombre',
	removeWarning: 'Los veredictos de una fila o columna que quitas vuelven si la agregas otra vez.',
	full: (most) => `En un mapa caben hasta ${most} enfoques.`,
	moveEarlier: (name) => `Mover ${name} hacia el comienzo`,
	moveLater: (name) => `Mover ${name} hacia el final`,
	rename: (name) => `Nombre de ${name}`,
	removeNamed: (name) => `Quitar ${name}`,
	removedRows: 'Filas que no se muestran',
	cellLabel: (row, column, verdict) => `${row}, ${column}: ${verdict}`,
	cellHasNote: 'tiene una nota',
	cellThreads: (count) => (count === 1 ? '1 hilo de comentarios' : `${count} hilos de comentarios`),
	verdict: 'Veredicto',
	noNote: 'Sin nota.',
	changesHere: 'Cambios para esta celda',
	impedimentsHere: 'Lo que se interpone',
	addChange: 'Agregar un cambio',
	pinImpediment: 'Fijar un impedimento',
	tieExisting: 'Vincular un impedimento que ya está en el tablero',
	chooseImpediment: 'Elige un impedimento',
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

export const fitKeys: typeof english.fitKeys = {
	supports: '1',
	workable: '2',
	strains: '3',
	blocks: '4',
	unknown: '5',
}

export const authorshipText: typeof english.authorshipText = {
	madeBy: (name) => `Creado por ${name}`,
	changedBy: (name) => `Cambiado por ${name}`,
	changed: 'Cambiado',
	fromTemplate: 'Vino con la plantilla',
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
	deleted: 'Se eliminó esta tarjeta',
	deletedHint:
		'Otra persona la eliminó mientras escribías. Si lo deshace, vuelve como estaba en ese momento.',
	done: 'Listo',
	descriptor: (kind, title) => `${kind}: ${title}. Pulsa Enter para editar.`,
}

export const impedimentText: typeof english.impedimentText = {
	tool: 'Impedimento',
	name: 'Impedimento',
	untitled: 'Impedimento todavía sin palabras',
	severityOf: (severity) => `Gravedad ${severity} de 5`,
	facts: (severity, kind) => `${severity} · ${kind}`,
	leadersOnly: 'Solo líderes',
	publish: 'Publicar para el equipo',
	publishHint: 'El equipo lo verá; solo los líderes pueden cambiarlo.',
	withdraw: 'Reservar a los líderes',
	withdrawHint: 'El equipo deja de verlo.',
	ties: 'Se interpone en',
	noTies: 'Todavía sin vínculos.',
	lost: 'Estaba vinculado a algo que se eliminó',
	untie: (what) => `Desvincular de ${what}`,
	deleteIt: 'Eliminar este impedimento',
	cell: (aspect, approach) => `${aspect} × ${approach}`,
	pinTo: 'Fijar un impedimento',
	descriptor: (statement, severity, status, visibility) =>
		`Impedimento: ${statement}. Gravedad ${severity} de 5. ${status}. ${visibility}.`,
}

export const imageText: typeof english.imageText = {
	add: 'Agregar una imagen',
	uploading: 'Subiendo la imagen',
	failedTitle: 'No se agregó la imagen',
	tooManyPixels: (megapixels) =>
		`Tiene más de ${megapixels} megapíxeles. Hazla más pequeña e intenta de nuevo.`,
	tooLarge: (mebibytes) => `Pesa más de ${mebibytes} MiB. Hazla más pequeña e intenta de nuevo.`,
	unsupported: 'Solo se pueden agregar imágenes PNG, JPEG, GIF y WebP.',
	svg: 'Los archivos SVG pueden llevar programas, así que no se aceptan. Guarda la imagen como PNG e intenta de nuevo.',
	unreadable: 'El archivo no contiene una imagen que se pueda leer.',
	offline: 'No se puede llegar al servidor. Intenta de nuevo cuando haya conexión.',
	refused: 'El servidor no la aceptó.',
	signedOut: 'Tu sesión está cerrada. Recarga la página e intenta de nuevo.',
	forbidden: 'Tu rol en este tablero es leer.',
}

export const snapshotCanvasText: typeof english.snapshotCanvasText = {
	label: 'Pizarra congelada',
	left: (count) =>
		count === 1
			? 'Un registro de esta instantánea no se pudo dibujar. Sigue estando en los datos.'
			: `${count} registros de esta instantánea no se pudieron dibujar. Siguen estando en los datos.`,
}
