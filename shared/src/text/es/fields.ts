import type * as english from '../fields.js'

export const fieldText: typeof english.fieldText = {
	notSaid: 'Todavía sin decir',
	scaleOf: (value, most) => `${value} de ${most}`,
}

const PLACE = { aspect: { label: 'Aspecto de nuestro entorno' }, approach: { label: 'Enfoque' } }

export const cardFieldTexts: typeof english.cardFieldTexts = {
	change: {
		title: { label: 'Qué va a cambiar', placeholder: '¿Qué van a cambiar?' },
		from: { label: 'De', placeholder: 'La práctica de hoy' },
		to: { label: 'A', placeholder: 'La práctica nueva' },
		because: { label: 'Mejor porque', placeholder: '¿Por qué es mejor para los estudiantes?' },
		owner: { label: 'Responsable', placeholder: '¿Quién se ocupa?' },
		horizon: { label: 'Plazo' },
		due: { label: 'Fecha límite' },
		cohort: { label: 'Quiénes empiezan', placeholder: 'Quienes se ofrezcan, la mitad de 7.º grado…' },
		status: { label: 'Estado' },
		couldFail: { label: 'A quiénes podría fallar' },
		safeguard: { label: 'Protección', placeholder: '¿Qué los protege?' },
		...PLACE,
	},
	evidence: {
		claim: { label: 'Afirmación', placeholder: '¿Qué damos por cierto?' },
		kind: { label: 'Tipo' },
		forWhom: { label: 'Para quiénes', placeholder: '¿Qué estudiantes?' },
		conditions: { label: 'En qué condiciones', placeholder: '¿Qué tiene que estar dado?' },
		strength: { label: 'Qué tan sólida' },
		source: { label: 'Fuente', placeholder: '¿De dónde viene?' },
		...PLACE,
	},
	support_need: {
		need: {
			label: 'Qué necesitan los docentes',
			placeholder: '¿Qué tienen que saber, comprender o poder hacer?',
		},
		kind: { label: 'Tipo' },
		who: { label: 'Qué docentes', placeholder: '7.º grado, ciencias…' },
		urgency: { label: 'Qué tan pronto' },
		...PLACE,
	},
	provider: {
		name: { label: 'Quién ayuda', placeholder: 'Alguien que acompaña, un colega, una organización' },
		offers: { label: 'Con qué', placeholder: '¿Qué hace con los docentes?' },
		until: { label: 'Hasta' },
		rooted: { label: 'Dónde' },
		...PLACE,
	},
	decision: {
		question: { label: 'Sobre qué se decidió', placeholder: '¿Qué había que decidir?' },
		options: { label: 'Opciones consideradas', placeholder: 'Una por línea' },
		chosen: { label: 'Decisión', placeholder: '¿Qué se decidió?' },
		why: { label: 'Por qué', placeholder: '¿Qué inclinó la balanza?' },
		dissent: { label: 'Desacuerdo', placeholder: '¿Qué había en contra, y quién lo dijo?' },
		decidedBy: { label: 'Decidido por', placeholder: '¿Qué grupo, o quién?' },
		decidedOn: { label: 'Decidido el' },
		reviewOn: { label: 'Revisar de nuevo el' },
		...PLACE,
	},
	response: {
		question: { label: 'Pregunta' },
		wording: { label: 'Pregunta', placeholder: '¿Qué se pregunta el equipo?' },
		status: { label: 'Estado' },
		answer: { label: 'Nuestra respuesta por ahora', placeholder: '¿Qué decimos hoy?' },
		confidence: { label: 'Qué tan seguro es' },
		gaps: { label: 'Lo que todavía no sabemos', placeholder: '¿Qué tendríamos que averiguar?' },
		reviewOn: { label: 'Revisar de nuevo el' },
		...PLACE,
	},
	learner_check: {
		trouble: { label: 'Qué podría salir mal', placeholder: '¿Dónde se atascarían?' },
		group: { label: 'Grupo de estudiantes' },
		risk: { label: 'Riesgo' },
		safeguard: { label: 'Protección', placeholder: '¿Qué los protege?' },
		owner: { label: 'Responsable', placeholder: '¿Quién se ocupa?' },
		...PLACE,
	},
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
