import type * as english from '../refused.js'

export const refusedText: typeof english.refusedText = {
	unknownAddress: { hint: 'Lo que hay está en /api/openapi.json.' },
	bodyTooLarge: { hint: 'Envía menos de una vez.' },
	notMarkedAsJson: {
		message: 'El contenido no está marcado como JSON.',
		hint: 'Envía JSON, con el encabezado “content-type: application/json”.',
	},
	notJson: { message: 'El contenido no es JSON.', hint: 'Envía un objeto JSON.' },
	foreignPage: {
		message: 'Esta solicitud no vino de una página de este servidor.',
		hint: 'Abre el tablero en su propia dirección e intenta de nuevo. Los programas envían “Authorization: Bearer” en lugar de la cookie.',
	},
	tooMuchFromPerson:
		'Tú, o un programa en tu nombre, hicieron más de lo que este servidor acepta de una persona.',
	tooMuchFromNetwork: 'Demasiadas personas o programas de tu red pidieron esto.',
	waitMinutes: (minutes) =>
		`Espera ${minutes === 1 ? 'un minuto' : `${minutes} minutos`} e intenta de nuevo.`,
	brokenProgram: {
		message: 'Lo que envió tu programa no se pudo leer, demasiadas veces.',
		hint: 'Espera un minuto, recarga la página e intenta de nuevo.',
	},
	pictureBytes: (mebibytes) => ({
		hint: `Una imagen puede pesar hasta ${mebibytes} MiB: usa una copia más pequeña.`,
	}),
	picturePixels: (megapixels) => ({
		hint: `Una imagen puede tener hasta ${megapixels} megapíxeles: usa una copia más pequeña.`,
	}),
	boardsPerPerson: (most) => ({
		message: `Has creado ${most} tableros, que es todo lo que puede crear una persona.`,
		hint: 'Usa uno de los tableros que tienes.',
	}),
	invitationsPerBoard: (most) => ({
		message: `Este tablero tiene ${most} invitaciones, que son todas las que puede tener.`,
		hint: 'Retira las invitaciones que ya no se necesiten.',
	}),
	expiresInThePast: {
		message: '“expiresAt” está en el pasado.',
		hint: 'En “expiresAt”, indica una hora que esté por venir, o déjalo fuera para una invitación que no vence.',
	},
	timeZone: {
		message: '“timeZone” no es una zona horaria.',
		hint: 'En “timeZone”, indica un nombre de IANA como America/Chicago.',
	},
	disposedOf: {
		message: 'El contenido de esta instantánea fue destruido.',
		hint: 'Solo quedan su encabezado y lo que se le añadió.',
	},
	entriesPerSnapshot: (most: number) => ({
		message: `A esta instantánea se le añadieron ${most} entradas, que son todas las que puede tener.`,
		hint: 'Toma una instantánea nueva y sigue allí.',
	}),
	keptShorter: {
		message: 'El tiempo que se conserva una instantánea se puede alargar, no acortar.',
		hint: 'Elige un día posterior o una clase más larga. Una retención se puede levantar.',
	},
	mustBeKept: (because: 'hold' | 'permanent' | 'keepUntil', day: string) => ({
		message: {
			hold: 'Esta instantánea está retenida.',
			permanent: 'Esta instantánea se conserva para siempre.',
			keepUntil: `Esta instantánea se debe conservar hasta el ${day}.`,
		}[because],
		hint: {
			hold: 'Levanta antes la retención, con su motivo.',
			permanent: 'Un registro permanente no se elimina nunca.',
			keepUntil: 'Se puede eliminar desde ese día.',
		}[because],
	}),
	busyWithSnapshots: {
		message: 'El servidor está ocupado con otras instantáneas.',
		hint: 'Intenta de nuevo en un minuto. No se pierde nada.',
	},
	retiredKey: {
		message: 'Este servidor firma con una clave que entretanto fue reemplazada, así que no se firmó nada.',
		hint: 'Avisa a quien lo administra: necesita la clave nueva y reiniciarse.',
	},
	confirmNumber: {
		message: '“confirm” no es el número de la instantánea.',
		hint: 'En “confirm”, da el número de la instantánea cuyo contenido se debe destruir.',
	},
	notReady: (problems) => ({
		message: `No está listo: ${problems}.`,
		hint: 'Envía a las personas a otro lugar hasta que esto responda 200.',
	}),
}

export const problemText: typeof english.problemText = {
	notAnObject: 'Envía un objeto JSON; /api/openapi.json dice qué debe contener.',
	wrong: (field) => `“${field}” falta o no es como debería ser.`,
	wanted: (field, wanted) => `En “${field}”, ${wanted}.`,
	notEmpty: 'escribe algo',
	least: (least) => `usa ${least} o más`,
	most: (most) => `usa ${most} o menos`,
	mostCharacters: (most) => `usa como máximo ${most} caracteres`,
	mostItems: (most) => `indica como máximo ${most}`,
	oneOf: (values) => `elige uno de estos: ${values}`,
	type: (type) => `indica un valor de tipo ${type}`,
	time: 'indica una hora en UTC como 2027-01-31T16:00:00Z',
	format: (format) => `indica un ${format} válido`,
	other: 'indica lo que dice /api/openapi.json',
}
