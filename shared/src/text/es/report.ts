import { locales } from '../language.js'
import { pluralIn } from '../plural.js'
import type * as english from '../report.js'
import { counted } from './count.js'

const plural = pluralIn(locales.es)
const days = new Intl.DateTimeFormat(locales.es, { dateStyle: 'long', timeZone: 'UTC' })
const times = (timeZone: string) =>
	new Intl.DateTimeFormat(locales.es, { dateStyle: 'long', timeStyle: 'short', timeZone })

export const reportText: typeof english.reportText = {
	title: (board, number) => `${board}: instantánea ${number}`,
	kicker: 'Informe de un tablero congelado',
	name: (number) => `Instantánea ${number}`,
	day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
	dateTime: (iso, timeZone) => times(timeZone).format(new Date(iso)),
	inZone: (time, zone) => `${time} (${zone})`,
	utc: (time) => `${time} UTC`,
	span: (from, to) => `${from} hasta ${to}`,
	page: (page, of) => `${page} de ${of}`,
	footer: (number, id) => `Instantánea ${number} · ${id}`,
	fingerprint: (hash) => `SHA-256 ${hash}`,
	contents: 'Contenido',
	continued: (caption) => `${caption} (continuación)`,
	says: (label, value) => `${label}: ${value}`,
	several: (things) => things.join('; '),
	names: (names) => names.join(', '),
	notSaid: 'Sin decir todavía',
	nothing: '—',

	headings: {
		purpose: 'Propósito y reunión',
		approaches: 'Enfoques',
		map: 'El mapa',
		changes: 'Cambios',
		impediments: 'Impedimentos',
		cards: 'Otras tarjetas',
		questions: 'Las preguntas y nuestras respuestas',
		decisions: 'Decisiones',
		grids: 'Tableros de las preguntas',
		ties: 'Cómo se vinculan las cosas',
		notKnown: 'Lo que no se sabía entonces',
		since: 'Lo que cambió desde la instantánea anterior',
		comments: 'Comentarios',
		images: 'Imágenes',
		entries: 'Añadido después de tomar la instantánea',
		verify: 'Cómo comprobar este registro',
		signOff: 'Firmas',
	},

	cover: {
		kind: 'Tipo',
		meeting: 'Reunión',
		noMeeting: 'No se nombró ninguna',
		when: 'Congelada el',
		by: 'Tomada por',
		cause: 'Por qué',
		present: 'Presentes',
		contributors: 'Contribuyeron desde la instantánea anterior',
		contributorsFirst: 'Contribuyeron',
		nobody: 'Nadie',
		notRecorded: 'No se registró',
		period: 'Abarca',
		id: 'Id de la instantánea',
		hash: 'Huella digital (SHA-256)',
		copy: 'Esta copia',
		full: 'Entera, con lo que es solo para líderes',
		redacted: 'Sin lo que es solo para líderes',
		app: 'Hecha con',
		appOf: (name, version) => `${name} ${version}`,
	},
	record:
		'Esto es un registro. Dice cómo estaba el tablero en ese momento, tal como lo escribió su equipo, y no cambia.',

	counts: {
		heading: 'En números',
		judged: (judged, all) => `${judged} de ${plural(all, 'celda valorada', 'celdas valoradas')}`,
		approaches: counted.approaches,
		changes: counted.changes,
		impediments: counted.impediments,
		questions: (settled, all) => `${settled} de ${plural(all, 'pregunta resuelta', 'preguntas resueltas')}`,
		findings: (count) => plural(count, 'hallazgo abierto', 'hallazgos abiertos'),
		comments: (count) => plural(count, 'hilo de comentarios', 'hilos de comentarios'),
		plan: 'Plan',
		verdicts: 'Veredictos',
		open: 'Pendiente',
	},

	approaches: {
		none: 'No se había elegido ningún enfoque.',
	},

	map: {
		none: 'El tablero no tenía mapa.',
		noCells: 'El mapa no tenía enfoques o no tenía filas, así que no había nada que valorar.',
		picture: 'Los veredictos de un vistazo',
		alt: (map, lines) =>
			`Mapa de calor de ${map}: partes del entorno en filas, enfoques en columnas, una letra y un tono para cada veredicto. ${lines.join(' ')} Las tablas que siguen dicen lo mismo en palabras.`,
		altLine: (approach, verdicts) => `${approach}: ${verdicts.join(', ')}.`,
		altCount: (count, verdict) => `${count} ${verdict.toLowerCase()}`,
		verdicts: (map) => `Veredictos de ${map}`,
		verdictsPart: (map, part, of) => `Veredictos de ${map}, parte ${part} de ${of}`,
		cells: (approach) => `Notas sobre los veredictos: ${approach}`,
		untouched: (count, verdict) =>
			count === 1
				? `Una celda no se valoró ni tenía nada escrito. Figura arriba como “${verdict}”.`
				: `${count} celdas no se valoraron ni tenían nada escrito. Figuran arriba como “${verdict}”.`,
		noneTouched: 'Nadie había valorado ninguna celda ni escrito en ella.',
		verdict: (letter, fit) => `${letter} · ${fit}`,
		letterUnknown: '?',
		rest: 'Qué se sigue de eso',
		judged: 'Valorado por',
		judgedBy: (name, when) => `${name}, ${when}`,
	},

	changes: {
		none: 'No se había anotado ningún cambio.',
		byOwner: 'Cambios por responsable',
		byHorizon: 'Cambios según cuándo ocurren',
		noOwner: 'Sin responsable todavía',
		each: 'Cada cambio completo',
	},

	impediments: {
		none: 'No se había planteado ningún impedimento.',
		nonePublished: 'No se había publicado ningún impedimento para el equipo.',
		byLevel: 'Impedimentos según quién puede quitarlos',
		each: 'Cada impedimento completo',
		notSaid: 'Sin decir',
		severity: (severity) => `${severity} de 5`,
	},

	cards: {
		none: (kinds) => `No se había anotado nada en: ${kinds.join(', ')}.`,
	},

	decisions: { none: 'No se había anotado ninguna decisión.' },
	questions: {
		ordinal: (number, name) => `${number}. ${name}`,
		further: 'Otras respuestas a las mismas preguntas',
	},

	grids: {
		none: 'No se había empezado ninguno de los tableros de las preguntas.',
		empty: 'Este tablero no tenía filas o no tenía columnas.',
		part: (name, part, of) => `${name}, parte ${part} de ${of}`,
		cell: (row, column) => `${row} × ${column}`,
		hidden: (name) => `${name}: escrito en filas o columnas que no se mostraban`,
		where: 'Dónde',
		what: 'Qué está escrito ahí',
	},

	ties: {
		none: 'No se había vinculado nada con nada.',
		caption: 'Vínculos',
		from: 'De',
		meaning: 'Relación',
		to: 'A',
	},

	notKnown: {
		questions: 'Preguntas sin respuesta resuelta',
		noQuestions: 'Cada pregunta tenía una respuesta resuelta por el momento.',
		findings: 'Lo que todavía faltaba o estaba en conflicto',
		noFindings: 'No se encontró nada que faltara o estuviera en conflicto.',
		leaders: 'Lo que además podían ver los líderes',
		setAside: 'Se sabe y se deja como está',
		noneSetAside: 'No se había dejado nada como está a propósito.',
		because: (sentence, reason) => `${sentence} Se deja porque: ${reason}`,
		withoutReason: (sentence) => `${sentence} Se deja sin una razón.`,
	},

	since: {
		first: 'Es la primera instantánea del tablero, así que no hay otra con que compararla.',
		gone: (number) =>
			`El contenido de la instantánea ${number} fue destruido, así que no hay con qué comparar.`,
		with: (number) => `En comparación con la instantánea ${number}.`,
		nothing: 'En el plan no hay nada distinto.',
	},

	comments: {
		none: 'Nadie había comentado.',
		open: 'Abierto',
		resolved: (name, when) => `Resuelto por ${name}, ${when}`,
		began: (name, when) => `Empezado por ${name}, ${when}`,
		caption: (on) => `Comentarios. ${on}`,
		number: 'N.º',
		who: 'Quién y cuándo',
		text: 'Comentario',
		edited: (when) => `editado ${when}`,
	},

	images: {
		none: 'En el tablero no había ninguna imagen.',
		caption: 'Imágenes del tablero, por sus huellas digitales',
		id: 'Id',
		type: 'Tipo',
		bytes: 'Bytes',
		hash: 'Huella digital (SHA-256)',
		missing: 'El servidor ya no la tenía',
	},

	entries: {
		none: 'Desde entonces no se ha añadido nada.',
		heading: (number, type) => `${number}. ${type}`,
		types: { addendum: 'Añadido', retention: 'Cuánto se conserva', disposition: 'Destrucción del contenido' },
		at: 'Añadido el',
		by: 'Añadido por',
		text: 'Texto',
		reason: 'Razón',
		class: 'Clase',
		keepUntil: 'Se conserva al menos hasta',
		noDay: 'Ningún día nombrado',
		hold: 'En retención',
		yes: 'Sí',
		no: 'No',
	},

	verify: {
		lead: 'La firma es sobre el archivo snapshot.json, y no sobre este informe, que se hace a partir de él. Para ver que el registro es lo que se firmó:',
		steps: (file, command) => [
			`Toma el archivo ${file}: “Exportar JSON” en la página de la instantánea, o el archivo de ese tipo en el ZIP.`,
			`Abre la página “Comprobar una instantánea” de cualquier Groundwork y elige el archivo, o ejecuta “${command}” donde está el código fuente de Groundwork. Ninguna de las dos cosas necesita la red.`,
			'Compara la huella que muestra con la de la portada de este informe. Tienen que ser iguales hasta la última letra.',
			'Compara la huella de la clave con las que muestra el servidor en /api/signing-keys.',
		],
		facts: 'Lo que está firmado',
		key: 'Huella de la clave',
		previous: 'Huella de la instantánea anterior',
		first: 'Ninguna, es la primera',
		content: 'Huella de lo que todos pueden leer',
		signature: 'Firma (Ed25519)',
		parts: 'Partes del registro',
		part: 'Parte',
		hash: 'Huella digital (SHA-256)',
		records: 'Registros',
		hidden: 'no se dice',
		inCopy: 'En esta copia',
		partNames: {
			canvas: 'Tablero',
			review: 'Impedimentos publicados',
			leaders: 'Solo para líderes',
			discussion: 'Comentarios',
			context: 'Lo que no se sabía',
		},
		left: 'Se dejó fuera',
		there: 'Sí',
		unreadable: 'Registros que no se pudieron leer al tomarla',
		unreadableNone: 'Al tomarla se pudieron leer todos los registros.',
		unreadableId: 'Registro',
		unreadableWhy: 'Por qué',
		drawn:
			'Las notas libres, las formas y las imágenes del tablero no son parte de este informe: están en el dibujo del tablero y en snapshot.json.',
		letters:
			'Un carácter que las letras del PDF no tienen figura ahí con su número Unicode entre corchetes, por ejemplo [U+4E2D]. La página y las tablas lo tienen como se escribió.',
	},

	signOff: {
		lead: (number) => `Visto, como registro de la instantánea ${number}:`,
		name: 'Nombre',
		role: 'Cargo',
		signature: 'Firma',
		date: 'Fecha',
	},
}
