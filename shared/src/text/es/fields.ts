import type * as english from '../fields.js'

export const fieldText: typeof english.fieldText = {
	notSaid: 'Todavía sin decir',
	scaleOf: (value, most) => `${value} de ${most}`,
}

export const approachFieldTexts: typeof english.approachFieldTexts = {
	definition: {
		label: 'Definición de trabajo',
		placeholder: '¿Qué entendemos aquí por eso? ¿Qué se vería en un aula?',
	},
	respondsTo: { label: 'A qué responde' },
	control: { label: 'Quién decide qué se aprende' },
	varies: { label: 'Qué varía' },
	stance: { label: 'Nuestra postura' },
	stanceReason: { label: 'Por qué', placeholder: '¿Qué habla a favor o en contra aquí?' },
	evidence: { label: 'Evidencia' },
	willNotFix: { label: 'Lo que no va a arreglar', placeholder: '¿Qué sigue difícil aunque funcione?' },
	grades: { label: 'Para qué grados', placeholder: '7.º y 8.º' },
	subjects: { label: 'Para qué materias', placeholder: 'Ciencias, historia' },
	dose: { label: 'Cuánto del día' },
}

export const cellFieldTexts: typeof english.cellFieldTexts = {
	fit: { label: 'Veredicto' },
	note: { label: 'Nota', placeholder: '¿Por qué? ¿Qué has visto?' },
	sourceKind: { label: 'Qué hay detrás' },
	changeType: { label: 'Qué debería pasar' },
	importance: { label: 'Qué tan importante' },
	changeability: { label: 'Qué tan fácil de cambiar' },
	confidence: { label: 'Qué tan seguro es' },
	owner: { label: 'Responsable', placeholder: '¿Quién lo averigua?' },
	horizon: { label: 'Plazo' },
	reviewOn: { label: 'Revisar de nuevo el' },
}

export const impedimentFieldTexts: typeof english.impedimentFieldTexts = {
	statement: { label: 'Qué se interpone', placeholder: '¿Qué se interpone?' },
	kind: { label: 'Tipo' },
	level: { label: 'Quién puede eliminarlo' },
	control: { label: 'Qué podemos hacer' },
	severity: { label: 'Gravedad' },
	status: { label: 'Estado' },
	owner: { label: 'Responsable', placeholder: '¿Quién se ocupa?' },
	escalatedTo: { label: 'Elevado a', placeholder: '¿Qué oficina, o quién?' },
	due: { label: 'Fecha límite' },
	reviewOn: { label: 'Revisar de nuevo el' },
	response: { label: 'Qué respondieron', placeholder: '¿Qué dijeron, o qué se hizo?' },
	waivable: { label: 'Admite exención' },
	rule: { label: 'Norma', placeholder: 'Como se cita' },
	rulePurpose: { label: 'Qué protege la norma' },
}
