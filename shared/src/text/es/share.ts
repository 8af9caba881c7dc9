import type * as english from '../share.js'
import { roleLabels } from './roles.js'
import { locales } from '../language.js'

export const shareText: typeof english.shareText = {
	heading: 'Compartir este tablero',
	invite: 'Invitar con un enlace',
	inviteHint:
		'Quien abra el enlace se une con el rol que elijas. Compártelo solo con las personas a las que va dirigido.',
	role: 'Se unen como',
	more: 'Limitar o etiquetar el enlace',
	expires: 'Vale hasta el final del',
	expiresHint: 'Déjalo vacío para un enlace que no vence.',
	expiresPast: 'Elige un día que no haya terminado.',
	maxUses: 'Cuántas personas pueden unirse',
	maxUsesHint: 'Déjalo vacío para no poner límite.',
	maxUsesRange: (max) => `Un número entero del 1 al ${max.toLocaleString(locales.es)}.`,
	label: 'Una etiqueta para tu propia lista',
	labelHint: 'Por ejemplo, “Equipo de 7.º grado”. Las personas que invitas no la ven.',
	create: 'Crear un enlace',
	creating: 'Creando el enlace…',
	created: 'Aquí está el enlace',
	createdHint:
		'Se muestra solo ahora. Groundwork no guarda una copia que se pueda leer después; siempre puedes crear otro.',
	link: 'Enlace de invitación',
	copy: 'Copiar',
	copied: 'Copiado',
	copyFailed: 'Este navegador no permitió copiar. Selecciona el enlace y cópialo a mano.',
	another: 'Crear otro enlace',
	links: 'Enlaces en uso',
	noLinks: 'No hay ningún enlace en uso.',
	linkRole: (role) => `Para unirse como ${roleLabels[role].toLowerCase()}`,
	unlabelled: 'Enlace sin etiqueta',
	uses: (uses, max) => {
		const joined = uses === 1 ? 'se unió 1' : `se unieron ${uses}`
		return max === null ? joined : `${joined} de ${max}`
	},
	until: 'hasta el',
	noExpiry: 'sin fecha límite',
	expired: 'venció el',
	usedUp: 'agotado',
	revoke: 'Retirar',
	revokeLabel: (label) => `Retirar el enlace “${label}”`,
	revoked: 'El enlace ya no funciona.',
	people: 'Personas en este tablero',
	roleOf: (name) => `Rol de ${name}`,
	remove: 'Quitar',
	removeLabel: (name) => `Quitar a ${name} de este tablero`,
	removeAsk: (name) =>
		`¿Quitar a ${name}? Lo que escribió se queda. Puede volver con un enlace que siga en uso.`,
	removeYes: 'Sí, quitar',
	leaveAsk: '¿Salir de este tablero? Necesitarás una invitación nueva para volver.',
	stepDownAsk: (role) =>
		`¿Pasar a ${roleLabels[role].toLowerCase()}? Solo otro líder podrá darte de nuevo el rol de líder.`,
	stepDownYes: 'Sí, cambiar mi rol',
	roleChanged: (name, role) => `${name} ahora participa como ${roleLabels[role].toLowerCase()}.`,
	removed: (name) => `${name} ya no está en este tablero.`,
}
