import type * as english from '../errors.js'

export const errorText: typeof english.errorText = {
	invalid: {
		message: 'Algo falta en esta solicitud o no es como debería ser.',
		hint: 'Revisa lo que completaste e intenta de nuevo.',
	},
	signed_out: {
		message: 'No has iniciado sesión.',
		hint: 'Dinos tu nombre para continuar.',
	},
	forbidden: {
		message: 'Tu rol en este tablero no lo permite.',
		hint: 'Pide a un líder del tablero que lo haga o que cambie tu rol.',
	},
	not_found: {
		message: 'Aquí no hay nada, o no lo han compartido contigo.',
		hint: 'Revisa el enlace, o pide una invitación a quien te lo envió.',
	},
	invitation_expired: {
		message: 'Esta invitación venció.',
		hint: 'Pide un enlace nuevo a quien te la envió.',
	},
	invitation_used_up: {
		message: 'Esta invitación ya se usó tantas veces como se podía.',
		hint: 'Pide un enlace nuevo a quien te la envió.',
	},
	invitation_revoked: {
		message: 'Esta invitación se retiró.',
		hint: 'Pide un enlace nuevo a quien te la envió.',
	},
	last_leader: {
		message: 'Un tablero necesita al menos un líder, y este es el último.',
		hint: 'Primero da el rol de líder a otra persona.',
	},
	conflict: {
		message: 'Otra persona cambió esto en el mismo momento.',
		hint: 'Mira lo que dice ahora e intenta de nuevo.',
	},
	record_rule: {
		message: 'Las reglas del registro no lo permiten.',
		hint: 'Mira cuánto tiempo hay que conservar la instantánea.',
	},
	too_large: {
		message: 'Esto es más grande de lo que cabe en un tablero.',
		hint: 'Hazlo más pequeño e intenta de nuevo.',
	},
	unsupported_image: {
		message: 'Esto no es una imagen que un tablero pueda mostrar.',
		hint: 'Usa una imagen PNG, JPEG, GIF, WebP o AVIF.',
	},
	unsupported_encoding: {
		message: 'Esto se envió comprimido, y el servidor no descomprime lo que recibe.',
		hint: 'Envíalo tal como es, sin el encabezado “content-encoding”.',
	},
	limit_reached: {
		message: 'No cabe otro más.',
		hint: 'Quita algo que ya no necesites e intenta de nuevo.',
	},
	too_many_requests: {
		message: 'Eso fue demasiado rápido.',
		hint: 'Espera un momento e intenta de nuevo.',
	},
	unavailable: {
		message: 'El servidor no puede guardar nada por ahora.',
		hint: 'Deja esta página abierta e intenta de nuevo en un momento.',
	},
	internal: {
		message: 'Algo salió mal en el servidor. No fue por lo que hiciste.',
		hint: 'Intenta de nuevo. Si sigue pasando, avisa a quien administra este servidor.',
	},
}
