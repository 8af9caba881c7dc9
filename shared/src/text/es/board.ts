import type * as english from '../board.js'
import { counted } from './count.js'

/** What of one's own stands only here: “1 cambio queda”, “3 cambios quedan”. */
const kept = (pending: number) =>
	`${counted.changes(pending)} ${pending === 1 ? 'queda' : 'quedan'} en este dispositivo`

export const statusText: typeof english.statusText = {
	loading: 'Abriendo…',
	saved: 'Guardado',
	saving: (pending) => (pending > 0 ? `Guardando ${counted.changes(pending)}…` : 'Guardando…'),
	offline: (pending) =>
		pending > 0 ? `Sin conexión — ${kept(pending)}` : 'Sin conexión — puedes seguir trabajando',
	held: {
		layerReadOnly: (pending) =>
			pending > 0
				? `El servidor no puede guardar — ${kept(pending)}`
				: 'El servidor no puede guardar por ahora',
		boardFull: (pending) => `El tablero está lleno — ${kept(pending)}`,
	},
	readOnly: 'Solo lectura',
	kept: (pending) => `${kept(pending)}.`,
	refused: {
		malformed: 'El servidor no aceptó lo que envió esta página. Recarga la página.',
		signedOut: 'Tu sesión está cerrada. Di de nuevo quién eres para continuar.',
		forbidden: 'Ya no tienes acceso a este tablero.',
		boardGone: 'Este tablero ya no existe.',
		outdated: 'Hay una versión nueva de Groundwork. Recarga la página para continuar.',
		frameTooLarge:
			'Un cambio era demasiado grande para el servidor. Deshazlo o hazlo en partes más pequeñas.',
		goingAway: 'El servidor se está reiniciando.',
		overloaded: 'El servidor tiene demasiado trabajo para este tablero por ahora.',
		serverError: 'El servidor tuvo una falla. Recarga la página para intentar de nuevo.',
	},
	refusedShort: {
		malformed: 'No aceptado',
		signedOut: 'Sesión cerrada',
		forbidden: 'Sin acceso',
		boardGone: 'Ya no existe',
		outdated: 'Recarga la página',
		frameTooLarge: 'Demasiado grande',
		goingAway: 'Servidor reiniciando',
		overloaded: 'Servidor ocupado',
		serverError: 'Falla del servidor',
	},
	othersLate: 'El resto llega segundos tarde',
	backOnline: 'La conexión volvió. Todo está guardado.',
	signInAgain: 'Di quién eres',
}

export const noticeText: typeof english.noticeText = {
	restored:
		'Quien administra este servidor puso en su lugar una copia anterior de los datos. El tablero se abrió de nuevo a partir de ella; lo que este dispositivo tenía de más se perdió.',
	notKept:
		'Este navegador no conserva una copia del tablero en este dispositivo. Mientras haya conexión, todo se guarda en el servidor; no cierres la página mientras diga Sin conexión o Guardando.',
	writeRefused:
		'Tu rol no te permite cambiar esta parte del tablero. Lo que cambiaste ahí desde que cambió tu rol no se conservó.',
	authorRefused:
		'El servidor no aceptó un cambio de esta página porque llevaba el nombre de otra persona. El tablero se abrió de nuevo.',
	boardFull:
		'El tablero está lleno. Lo último que agregaste queda solo en este dispositivo: elimina algo que ya no necesites y se enviará.',
	layerWritable: 'El servidor puede guardar cambios otra vez.',
	updateIncomplete: 'Un cambio llegó incompleto al servidor. Se está enviando de nuevo.',
	layerReadOnly:
		'El servidor no puede guardar cambios por ahora. Los tuyos quedan en este dispositivo y se envían en cuanto se pueda.',
	tooFast:
		'Estás cambiando cosas más rápido de lo que el servidor acepta. Se pone al día solo en un momento.',
	nodesApart:
		'Los servidores se escuchan con demora por ahora, así que lo que hacen otras personas puede llegar unos segundos más tarde. Nada se pierde, y lo que tú haces se guarda como siempre.',
	nodesTogether: 'Lo que hacen otras personas vuelve a llegar al instante.',
}

export const boardText: typeof english.boardText = {
	back: 'Volver a tus tableros',
	bar: 'Tablero',
	messages: 'Mensajes',
	canvas: 'Lienzo',
	rename: 'Cambiar el título del tablero',
	renameLabel: 'Título del tablero',
	menu: 'Más sobre este tablero',
	here: 'Quiénes están aquí',
	hereCount: (count) => `${counted.people(count)} aquí`,
	more: (count) => `+${count}`,
	moreLabel: (count) => `${counted.people(count)} más`,
	isYou: (name) => `${name} (tú)`,
	follow: (name) => `Seguir a ${name}`,
	unfollow: (name) => `Dejar de seguir a ${name}`,
	following: (name) => `Ahora ves lo que ve ${name}.`,
	followingEnded: 'Volviste a tu propia vista.',
	share: 'Compartir',
	freeze: 'Congelar',
	snapshots: 'Instantáneas',
	changed: 'Qué cambió desde la última instantánea',
	history: 'Historial de acceso',
	delete: 'Eliminar tablero',
	dismiss: 'Descartar',
	quarantined: (count) =>
		count === 1
			? 'Un elemento de este tablero no se pudo leer y quedó apartado. Se conserva, no se elimina.'
			: `${count} elementos de este tablero no se pudieron leer y quedaron apartados. Se conservan, no se eliminan.`,
	quarantinedWhich: '¿Cuáles?',
	opening: 'Abriendo el tablero',
	problems: {
		forbidden: {
			heading: 'No tienes acceso a este tablero',
			body: 'La dirección por sí sola no abre un tablero. Pide un enlace de invitación a uno de sus líderes.',
		},
		not_found: {
			heading: 'No encontramos este tablero',
			body: 'Puede que se haya eliminado, que el enlace se haya cortado o que no te hayan invitado. Pide un enlace de invitación a uno de sus líderes.',
		},
		offline: {
			heading: 'Este tablero todavía no se puede abrir sin conexión',
			body: 'Un tablero se abre sin conexión cuando ya se abrió antes con conexión en este dispositivo. Conéctate e intenta de nuevo.',
		},
	},
}
