import type * as english from '../snapshots.js'
import { roleLabels } from './roles.js'
import { counted } from './count.js'

export const freezeText: typeof english.freezeText = {
	heading: 'Congelar el tablero para el registro',
	explain:
		'Una instantánea es una copia numerada y firmada de todo lo que hay en el tablero en este momento. Nadie puede cambiarla después, tampoco tú. El tablero sigue como antes.',
	kind: '¿Para qué es?',
	kinds: {
		working: 'Para mirarla más adelante.',
		exhibit: 'Para mostrarla a otras personas.',
		decision: 'Lo que el equipo decidió.',
		submission: 'Para entregarla a alguien.',
		annual: 'El estado al final de un año.',
		hold: 'Se debe conservar, por ejemplo en una disputa.',
	},
	purpose: 'Propósito, en una oración',
	purposeHint:
		'Queda en la instantánea para siempre. Nombra grupos de estudiantes, nunca a un estudiante en particular.',
	purposePlaceholder: 'El mapa que acordó el equipo de planificación antes de la reunión del consejo.',
	meeting: 'Reunión',
	meetingHint: 'Por ejemplo, “Equipo de planificación, 24 de noviembre, punto 3”.',
	submit: 'Congelar ahora',
	submitting: 'Congelando…',
	wait: (pending) =>
		`${counted.changes(pending)} ${pending === 1 ? 'tuyo está' : 'tuyos están'} en camino. Podrás congelar en un momento.`,
	waitOffline:
		'No hay conexión. La instantánea la toma el servidor, así que tiene que esperar hasta que vuelva.',
	doneHeading: (number) => `La instantánea ${number} está tomada`,
	doneBody: 'Está numerada, firmada y cerrada. Nada de lo que pase en el tablero la cambiará.',
	open: (number) => `Abrir la instantánea ${number}`,
	fingerprint: 'Huella digital',
}

export const snapshotsText: typeof english.snapshotsText = {
	title: (board) => `Instantáneas de ${board}`,
	heading: 'Instantáneas',
	lead: 'Copias congeladas y numeradas del tablero. Cada una lleva la huella digital de la anterior, así que ninguna se puede alterar ni omitir sin que se note.',
	back: 'Volver al tablero',
	toList: 'Todas las instantáneas',
	empty: {
		heading: 'Todavía no se congeló nada',
		body: 'Un líder toma una instantánea con “Congelar” en el tablero: antes de una decisión, para una reunión, al final de un año. Desde entonces queda aquí para siempre.',
		action: 'Abrir el tablero',
	},
	loading: 'Cargando las instantáneas',
	name: (number) => `Instantánea ${number}`,
	nameOf: (number, board) => `Instantánea ${number} de ${board}`,
	banner: (number, when) => `Instantánea ${number} · congelada el ${when}`,
	kindOf: (kind, board) => `${snapshotKindLabels[kind]} de “${board}”`,
	notLive: 'Esto es un registro. Nada en él se puede editar.',
	asOf: (day) => `Lo que toca, lo atrasado y lo que falta se cuentan al ${day}.`,
	onPaper: (number, when) =>
		`Instantánea ${number} · congelada el ${when} · un registro, no el tablero en vivo`,
	live: 'Tablero en vivo',
	liveLabel: 'Ir al tablero en vivo',
	kind: 'Tipo',
	kindLabel: (kind) => snapshotKindLabels[kind],
	purpose: 'Propósito',
	meeting: 'Reunión',
	when: 'Congelada el',
	zone: (zone) => `Hora local (${zone})`,
	utc: 'UTC',
	by: 'Tomada por',
	takenBy: (by) => (by ? `${by.name}, ${roleLabels[by.role].toLowerCase()}` : 'Groundwork, por sí solo'),
	present: 'Presentes',
	contributors: 'Contribuyeron desde la anterior',
	nobody: 'Nadie',
	period: 'Abarca',
	periodFirst: 'todo desde que se creó el tablero',
	periodSince: 'el tiempo desde el',
	hash: 'Huella digital (SHA-256)',
	previous: 'Huella digital de la anterior',
	first: 'Ninguna, esta es la primera',
	key: 'Firmada con la clave',
	content: 'Contenido',
	open: 'Abrir',
	openLabel: (number) => `Abrir la instantánea ${number}`,
	facts: 'Sobre esta instantánea',
	showFacts: 'Datos',
	closeFacts: 'Cerrar los datos de esta instantánea',
	drawing: 'El tablero como estaba',
	verify: 'Cómo verificarla',
	verifyBody:
		'Exporta el archivo y ejecuta esto donde esté el código de Groundwork. No necesita nada más que el archivo, y dice si el contenido, el orden y la firma están como estaban.',
	file: 'instantanea.json',
	verifyCommand: (file) => `npm run verify -- ${file}`,
	notFound: {
		heading: 'No existe esa instantánea',
		body: 'Puede que el número esté mal o que sea de otro tablero.',
	},
	unreadable: (count) =>
		`${counted.items(count)} de esta instantánea no se ${count === 1 ? 'puede' : 'pueden'} dibujar con esta versión. El archivo exportado ${count === 1 ? 'lo contiene' : 'los contiene todos'}.`,
}

export const restoring: typeof english.restoring = {
	title: (board, number) => `${board} (como en la instantánea ${number})`,
	purpose: (number) => `Como era antes de que el tablero volviera a la instantánea ${number}.`,
}

export const automaticPurposes: typeof english.automaticPurposes = {
	schedule: 'El tablero había cambiado desde la última instantánea.',
	session: 'Varias personas habían trabajado en el tablero.',
	thinned: 'Tomada automáticamente, y se conservó una posterior de más o menos el mismo momento.',
}

export const countsText: typeof english.countsText = {
	approaches: counted.approaches,
	cells: counted.verdicts,
	changes: counted.changes,
	impediments: counted.impediments,
	records: counted.items,
}

export const snapshotKindLabels: typeof english.snapshotKindLabels = {
	working: 'Copia de trabajo',
	exhibit: 'Muestra',
	decision: 'Decisión',
	submission: 'Entrega',
	annual: 'Registro anual',
	hold: 'Resguardo',
}

export const snapshotCauseLabels: typeof english.snapshotCauseLabels = {
	schedule: 'Tomada por el reloj',
	session: 'Tomada después de que trabajaran varias personas',
	restore: 'Tomada antes de que el tablero volviera atrás',
}

export const retentionClassLabels: typeof english.retentionClassLabels = {
	unscheduled: 'Sin plazo',
	one_year: 'Un año',
	three_years: 'Tres años',
	seven_years: 'Siete años',
	permanent: 'Permanente',
}

export const snapshotCanvasText: typeof english.snapshotCanvasText = {
	label: 'Pizarra congelada',
	left: (count) =>
		count === 1
			? 'Un registro de esta instantánea no se pudo dibujar. Sigue estando en los datos.'
			: `${count} registros de esta instantánea no se pudieron dibujar. Siguen estando en los datos.`,
}
