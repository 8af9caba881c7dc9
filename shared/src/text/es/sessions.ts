import type * as english from '../sessions.js'
import { counted } from './count.js'

export const sessionsText: typeof english.sessionsText = {
	heading: 'Dónde tienes sesión abierta',
	lead: 'Cada línea es un navegador o un programa que actúa en tu nombre. Cierra los que ya no uses o no conozcas.',
	back: 'Volver a tus tableros',
	loading: 'Cargando dónde tienes sesión abierta',
	here: 'Este navegador',
	elsewhere: 'Otro navegador o programa',
	since: 'Sesión iniciada el',
	used: 'último uso',
	usedNow: 'usada en la última hora',
	end: 'Cerrar esa sesión',
	endLabel: (since) => `Cerrar la sesión iniciada el ${since}`,
	ended: 'La sesión está cerrada.',
	endOthers: 'Cerrar todas las demás sesiones',
	endOthersAsk: (count) =>
		`¿Cerrar la sesión en ${counted.otherPlaces(count)}? Los tableros abiertos ahí se cierran de inmediato.`,
	endOthersYes: 'Sí, cerrar sesión',
	othersEnded: 'Ahora solo tienes sesión abierta aquí.',
	alone: 'No tienes sesión abierta en ningún otro lugar.',
	signOutHere: 'Para cerrar la sesión de aquí, usa el menú que está bajo tu nombre.',
}
