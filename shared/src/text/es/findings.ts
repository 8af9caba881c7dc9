import type * as english from '../findings.js'

export const findingSentences: typeof english.findingSentences = {
	unanswered_cell: ({ aspect, approach, blocks }) =>
		blocks
			? `${aspect} bloquea ${approach}, y no hay ni un cambio ni un impedimento.`
			: `${aspect} tensiona ${approach}, y no hay ni un cambio ni un impedimento.`,
	undefined_approach: ({ subject, piloting }) =>
		piloting
			? `${subject} está en prueba sin una definición de trabajo.`
			: `${subject} está elegido sin una definición de trabajo.`,
	stance_without_reason: ({ subject, rejected }) =>
		rejected ? `${subject} está descartado sin un motivo.` : `${subject} está aplazado sin un motivo.`,
	change_without_owner: ({ subject }) => `“${subject}” está acordado y no tiene responsable.`,
	change_without_horizon: ({ subject }) => `“${subject}” está acordado y no se dice para cuándo.`,
	change_without_learners: ({ subject }) =>
		`“${subject}” está acordado y no se dice a qué estudiantes podría fallar.`,
	change_without_safeguard: ({ subject }) =>
		`“${subject}” podría fallar a algunos estudiantes y no tiene salvaguarda.`,
	change_overdue: ({ subject, day }) => `“${subject}” vencía el ${day} y no está en uso.`,
	card_off_the_map: ({ subject }) => `“${subject}” pertenece a una fila o columna que el mapa ya no tiene.`,
	impediment_without_owner: ({ subject }) => `Se trabaja en “${subject}” y no tiene responsable.`,
	impediment_escalated_to_nobody: ({ subject }) => `“${subject}” está elevado y no se dice a quién.`,
	never_waivable: ({ subject }) =>
		`“${subject}” se apoya en una norma de salud, seguridad o derechos civiles: de una norma así nunca se exime.`,
	review_due: ({ subject, day }) => `“${subject}” debía revisarse el ${day}.`,
	question_unanswered: ({ subject }) => `“${subject}” aún no tiene respuesta.`,
	question_reopened: ({ subject }) => `“${subject}” estaba resuelta y se ha reabierto.`,
	risk_without_safeguard: ({ subject }) => `“${subject}” es un riesgo alto y no tiene salvaguarda.`,
	need_without_provider: ({ subject }) => `El profesorado necesita “${subject}” y nadie lo ofrece.`,
	conflicting_changes: ({ subject, other }) => `“${subject}” choca con “${other}”, y ambos están acordados.`,
	requirement_not_agreed: ({ subject, other }) =>
		`“${subject}” está acordado, y “${other}”, que requiere, no lo está.`,
}

export const findingRuleLabels: typeof english.findingRuleLabels = {
	unanswered_cell: 'Tensión o bloqueo, y nada hecho',
	undefined_approach: 'Elegidos sin definición',
	stance_without_reason: 'Aplazados o descartados sin motivo',
	change_without_owner: 'Cambios sin responsable',
	change_without_horizon: 'Cambios sin plazo',
	change_without_learners: 'Cambios que no dicen a quién podrían fallar',
	change_without_safeguard: 'Cambios sin salvaguarda',
	change_overdue: 'Cambios vencidos',
	card_off_the_map: 'Tarjetas fuera del mapa',
	impediment_without_owner: 'Impedimentos sin responsable',
	impediment_escalated_to_nobody: 'Elevados a nadie',
	never_waivable: 'Nunca se exime',
	review_due: 'Por revisar de nuevo',
	question_unanswered: 'Preguntas sin respuesta',
	question_reopened: 'Preguntas reabiertas',
	risk_without_safeguard: 'Riesgos altos sin salvaguarda',
	need_without_provider: 'Necesidades sin nadie que ayude',
	conflicting_changes: 'Cambios en conflicto',
	requirement_not_agreed: 'Requisitos sin acordar',
}

export const fixText: typeof english.fixText = {
	addChange: 'Añadir un cambio',
	pinImpediment: 'Fijar un impedimento',
	addProvider: 'Nombrar a quien ayuda',
	answer: 'Responder la pregunta',
	place: 'Ponerla en el mapa',
	fill: (field) => `Rellenar “${field}”`,
	review: 'Revisarlo y decir cuándo de nuevo',
	open: (name) => `Abrir “${name}”`,
	setAside: 'Dejarlo como está y decir por qué',
}

export const setAsideTexts: typeof english.setAsideTexts = {
	unanswered_cell: 'Decir por qué no hace falta',
	change_without_learners: 'Decir por qué no falla a nadie',
	change_without_safeguard: 'Decir por qué no hace falta',
	risk_without_safeguard: 'Decir por qué no hace falta',
	need_without_provider: 'Decir por qué no hace falta nadie',
	question_unanswered: 'Decir por qué puede esperar',
	question_reopened: 'Decir por qué puede esperar',
}
