import type * as english from '../join.js'
import { roleLabels } from './roles.js'

export const joinText: typeof english.joinText = {
	title: 'Unirse a un tablero',
	heading: (board) => `Unirse a “${board}”`,
	headingUnknown: 'Te invitan a un tablero',
	invitedBy: (name, role) => `${name} te invita como ${roleLabels[role].toLowerCase()}.`,
	invitedAs: (role) => `Te invitan como ${roleLabels[role].toLowerCase()}.`,
	label: 'Tu nombre',
	accept: 'Unirme al tablero',
	accepting: 'Entrando…',
	acceptAs: (name) => `Unirme como ${name}`,
	loading: 'Revisando la invitación',
	problems: {
		invitation_expired: {
			heading: 'Esta invitación venció',
			body: 'Valía hasta cierto día, y ese día ya pasó. Pide un enlace nuevo a quien te la envió.',
		},
		invitation_used_up: {
			heading: 'Esta invitación se agotó',
			body: 'Ya se unieron con ella tantas personas como permitía. Pide un enlace nuevo a quien te la envió.',
		},
		invitation_revoked: {
			heading: 'Esta invitación se retiró',
			body: 'Un líder del tablero la retiró. Si te sorprende, pídele un enlace nuevo.',
		},
		not_found: {
			heading: 'No conocemos esta invitación',
			body: 'Puede que el enlace se haya cortado al copiarlo. Ábrelo otra vez desde el mensaje o pide uno nuevo.',
		},
	},
	home: 'Ir a tus tableros',
}
