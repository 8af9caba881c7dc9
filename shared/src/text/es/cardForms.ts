import type * as english from '../cardForms.js'

export const cardFormText: typeof english.cardFormText = {
	more: 'Más sobre esto',
	place: 'A qué pertenece',
	onNoRow: 'A ninguna parte todavía',
	onNoColumn: 'A ningún enfoque todavía',
	safeguardWanted: 'Di qué los protege: un cambio que podría fallarle a alguien pide una salvaguarda.',
	riskUncovered: 'Un riesgo alto pide una salvaguarda.',
	groupsOnly: 'Solo grupos de estudiantes. Nunca nombres aquí a un estudiante.',
	agreedWants: (missing) => `Los cambios acordados dicen también esto: ${missing}.`,
	deleted: 'Se eliminó esta tarjeta',
	deletedHint:
		'Otra persona la eliminó mientras escribías. Si lo deshace, vuelve como estaba en ese momento.',
	done: 'Listo',
}

export const cardKindExplanations: typeof english.cardKindExplanations = {
	change: 'Lo que van a hacer: de la práctica de hoy a la nueva',
	evidence: 'Lo que habla a favor, o lo que por ahora solo suponen',
	support_need: 'Lo que los docentes deben saber, comprender o poder hacer',
	provider: 'De dónde viene la ayuda para los docentes, y hasta cuándo',
	decision: 'Qué se decidió, por qué, y qué hablaba en contra',
	response: 'Una pregunta de ustedes, y su respuesta por ahora',
	learner_check: 'A qué grupo de estudiantes podría servirle mal',
}
