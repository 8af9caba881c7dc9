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
