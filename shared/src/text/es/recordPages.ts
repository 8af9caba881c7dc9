import type * as english from '../recordPages.js'

export const timelineText: typeof english.timelineText = {
	heading: 'En el tiempo',
	strip: 'Instantáneas en el tiempo, de la primera a la última',
	hint: 'Las flechas del teclado pasan de una a otra.',
	option: (number, when, purpose) => `Instantánea ${number}, ${when}: ${purpose}`,
	gone: 'El contenido ya no está, y la imagen tampoco.',
	compare: 'Comparar con la anterior',
	compareLabel: (number, before) => `Comparar la instantánea ${number} con la ${before}`,
}

export const snapshotListText: typeof english.snapshotListText = {
	heading: 'Todas, la última primero',
	automatic: 'Automática',
	run: (count, when) =>
		count === 1 ? `1 tomada automáticamente, ${when}` : `${count} tomadas automáticamente, ${when}`,
	thinned: (count) => (count === 1 ? 'una ya sin su contenido' : `${count} ya sin su contenido`),
	gone: (number) => `Instantánea ${number}: contenido destruido`,
	goneBy: (when, who) => `${when}, por ${who}`,
	theServer: 'el propio servidor',
	addenda: (count) => (count === 1 ? 'Se añadió una nota' : `Se añadieron ${count} notas`),
	hold: 'En resguardo',
	keptUntil: (day) => `Se conserva hasta el ${day}`,
	permanent: 'Se conserva para siempre',
}

export const trendText: typeof english.trendText = {
	heading: 'De una a la siguiente',
	lead: 'Lo que contó cada instantánea de lo que todos pueden leer.',
	tooFew:
		'Con dos instantáneas que cuenten veredictos verás aquí cómo se movieron veredictos e impedimentos de una a la siguiente.',
	verdicts: 'Veredictos',
	impediments: 'Impedimentos',
	open: 'Abiertos',
	removed: 'Eliminados o dispensados',
	verdictsAre: (from, to) =>
		`Veredictos por tipo. Instantánea ${from.number}: ${from.judged}. Instantánea ${to.number}: ${to.judged}. Los números de todas están en la tabla de abajo.`,
	impedimentsAre: (from, to) =>
		`Impedimentos publicados. Instantánea ${from.number}: ${from.open} abiertos, ${from.removed} eliminados o dispensados. Instantánea ${to.number}: ${to.open} abiertos, ${to.removed} eliminados o dispensados. Los números de todas están en la tabla de abajo.`,
	ofKind: (count, fit) => `${fit} ${count}`,
	table: 'Lo mismo en números',
	snapshot: 'Instantánea',
	when: 'Cuándo',
	openImpediments: 'Impedimentos abiertos',
	removedImpediments: 'Impedimentos eliminados o dispensados',
}

export const goneText: typeof english.goneText = {
	heading: (number) => `El contenido de la instantánea ${number} ya no está`,
	lead: (when, who) =>
		`Fue destruido el ${when} por ${who}. Queda lo que dice de sí misma, su sello y lo que se le añadió. La cadena de la primera instantánea a la última todavía se puede comprobar.`,
}

export const entriesText: typeof english.entriesText = {
	heading: 'Añadido después',
	none: 'No se le añadió nada.',
	by: (who) => `Añadido por ${who}`,
	keptBy: (who) => `Cuánto se conserva, según ${who}`,
	goneBy: (who) => `Contenido destruido por ${who}`,
	someone: (name, role) => `${name}, ${role.toLowerCase()}`,
	theServer: 'Groundwork, por sí solo',
	retention: 'Cuánto se conserva',
	hold: 'En resguardo: se conserva hasta que un líder lo levante.',
	permanent: 'Para siempre.',
	keptUntil: (day) => `Al menos hasta el ${day}.`,
	unscheduled: 'No hay plazo. Un líder puede hacer destruir su contenido.',
	set: (label, day, hold) =>
		[label, day === null ? '' : `hasta el ${day}`, hold ? 'en resguardo' : ''].filter(Boolean).join(', '),
	addNote: 'Añadir una nota',
	setRetention: 'Cambiar cuánto',
	destroy: 'Destruir el contenido',
}

export const addendumText: typeof english.addendumText = {
	heading: (number) => `Añadir una nota a la instantánea ${number}`,
	explain:
		'La instantánea queda como está. Tu nota aparece al lado, firmada, con tu nombre y la hora, y no se puede retirar.',
	label: 'Una corrección, o lo que se supo después',
	hint: 'Nombra grupos de estudiantes, nunca a un estudiante en particular.',
	submit: 'Añadir la nota',
	submitting: 'Añadiendo…',
}

export const retentionText: typeof english.retentionText = {
	heading: (number) => `Cuánto se conserva la instantánea ${number}`,
	explain:
		'Un plazo se puede alargar y nunca acortar. Nadie puede hacer destruir el contenido antes de que termine.',
	class: 'Según el calendario, contado desde el día en que se tomó',
	keepUntil: 'O hasta un día posterior',
	hold: 'En resguardo',
	holdHint:
		'Se conserva diga lo que diga el plazo, hasta que un líder lo levante: en una disputa, por ejemplo.',
	reason: 'Por qué',
	reasonHint: 'Queda junto a la instantánea para siempre.',
	afterwards: {
		hold: 'Se conservará hasta que un líder levante el resguardo.',
		permanent: 'Se conservará para siempre, y nadie podrá cambiarlo.',
		until: (day) => `Se conservará al menos hasta el ${day}.`,
		unscheduled: 'No habrá plazo.',
		shorter: 'Es menos de lo que se conserva ahora, y el registro no lo permite.',
	},
	submit: 'Fijar',
	submitting: 'Fijando…',
}

export const dispositionText: typeof english.dispositionText = {
	heading: (number) => `Destruir el contenido de la instantánea ${number}`,
	goes: 'Lo que desaparece, para siempre',
	goesItems: [
		'el dibujo, los veredictos y todo lo demás que había en el tablero',
		'comentarios e impedimentos',
		'toda forma de abrirla, compararla o restaurarla',
	],
	stays: 'Lo que queda',
	staysItems: [
		'su número, su propósito, sus cuentas, quién la tomó y cuándo',
		'su sello, para que la cadena de instantáneas siga entera',
		'lo que se le añadió, entre ello tu motivo y tu nombre',
	],
	exported: 'Los archivos que alguien exportó antes no se alcanzan.',
	reason: 'Por qué se destruye',
	reasonHint: 'Por ejemplo, la norma que lo dice. Queda ahí para siempre.',
	confirm: (number) => `Escribe ${number}, su número, para confirmar`,
	wrong: (number) => `No es ${number}.`,
	submit: 'Destruir el contenido',
	submitting: 'Destruyendo…',
}
