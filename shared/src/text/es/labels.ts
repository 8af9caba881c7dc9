import type * as english from '../labels.js'

export const approachLabels: typeof english.approachLabels = {
	personal_learning_plans: 'Planes personales de aprendizaje',
	portfolio_demonstration: 'Portafolios y demostraciones',
	small_schools: 'Escuelas pequeñas',
	blended_learning: 'Aprendizaje combinado',
	community_based_learning: 'Aprendizaje en la comunidad',
	student_voice_responsibility: 'Voz y responsabilidad estudiantil',
	project_based_learning: 'Aprendizaje basado en proyectos',
	inquiry_learning: 'Aprendizaje por indagación',
	adaptive_computer_based: 'Adaptativo, por computadora',
	dual_enrollment: 'Matrícula dual',
	anything_anywhere_anytime: 'Lo que sea, donde sea, cuando sea',
	independent_study: 'Estudio independiente',
	differentiation: 'Diferenciación',
	other: 'Otro enfoque',
}

export const aspectLabels: typeof english.aspectLabels = {
	scheduling: 'Horarios',
	class_assignment: 'Asignación de estudiantes a clases',
	grading: 'Calificaciones',
	discipline: 'Disciplina',
	class_rank: 'Clasificación en la clase',
	teacher_evaluation: 'Evaluación docente',
	building_layout: 'Distribución del edificio',
	classroom_furnishings: 'Mobiliario del aula',
	library_media_centre: 'Biblioteca y centro de medios',
	open_spaces: 'Espacios abiertos',
	technology: 'Tecnología',
	materials: 'Materiales',
	expertise: 'Conocimiento experto',
	district_mandates: 'Mandatos del distrito',
	state_mandates: 'Mandatos del estado',
}

export const categoryLabels: typeof english.categoryLabels = {
	processes: 'Procesos',
	space: 'Espacio',
	means: 'Medios',
	mandates: 'Mandatos',
}

export const categoryQuestions: typeof english.categoryQuestions = {
	processes: '¿Armoniza con el enfoque?',
	space: '¿Es adecuado para el enfoque?',
	means: '¿Alcanza para el enfoque?',
	mandates: '¿Se opone al enfoque?',
}

export const fitLabels: typeof english.fitLabels = {
	supports: 'Favorece',
	workable: 'Viable',
	strains: 'Tensiona',
	blocks: 'Bloquea',
	unknown: 'Aún no se sabe',
}

export const horizonLabels: typeof english.horizonLabels = {
	now: 'Ahora, este período',
	this_year: 'Este año',
	next_year: 'El próximo año',
	years_3_5: 'De 3 a 5 años',
	not_planned: 'Sin plazo',
}

export const changeStatusLabels: typeof english.changeStatusLabels = {
	idea: 'Idea',
	proposed: 'Propuesto',
	agreed: 'Acordado',
	testing: 'En prueba',
	in_use: 'En uso',
	routine: 'Rutina',
	dropped: 'Descartado',
}

export const impedimentKindLabels: typeof english.impedimentKindLabels = {
	policy: 'Política',
	procedure: 'Procedimiento',
	tradition: 'Tradición',
	contract: 'Contrato',
	law: 'Ley',
	space: 'Espacio',
	technology: 'Tecnología',
	materials: 'Materiales',
	expertise: 'Conocimiento experto',
	time: 'Tiempo',
	money: 'Dinero',
	belief: 'Creencia',
	skill: 'Habilidad',
	communication: 'Comunicación',
}

export const impedimentStatusLabels: typeof english.impedimentStatusLabels = {
	raised: 'Planteado',
	acknowledged: 'Reconocido',
	working: 'En curso',
	escalated: 'Elevado',
	waived: 'Exento',
	accepted: 'Aceptado',
	removed: 'Eliminado',
	returned: 'Devuelto',
}

export const visibilityLabels: typeof english.visibilityLabels = {
	leaders: 'Solo líderes',
	team: 'Publicado para el equipo',
}

export const confidenceLabels: typeof english.confidenceLabels = {
	guess: 'Una suposición',
	some_evidence: 'Cierta evidencia',
	checked: 'Comprobado',
}

export const stanceLabels: typeof english.stanceLabels = {
	candidate: 'Candidato',
	chosen: 'Elegido',
	piloting: 'En piloto',
	parked: 'En pausa',
	rejected: 'Rechazado',
}

export const evidenceStrengthLabels: typeof english.evidenceStrengthLabels = {
	none: 'Todavía ninguna',
	local_story: 'Relatos de aquí',
	local_data: 'Datos de aquí',
	study: 'Estudios',
}

export const responseStatusLabels: typeof english.responseStatusLabels = {
	not_started: 'Sin empezar',
	exploring: 'En exploración',
	working_answer: 'Respuesta provisional',
	settled_for_now: 'Resuelta por ahora',
	reopened: 'Reabierta',
}

export const claimKindLabels: typeof english.claimKindLabels = {
	evidence: 'Evidencia',
	assumption: 'Supuesto',
}

export const learnerGroupLabels: typeof english.learnerGroupLabels = {
	language_learners: 'Estudiantes que aprenden el idioma',
	weak_readers: 'Estudiantes con dificultad para leer',
	insecure_learners: 'Estudiantes con inseguridad',
	little_background: 'Pocos conocimientos previos',
	short_attention: 'Atención breve',
	low_independence: 'Poca autonomía',
	advanced: 'Estudiantes de nivel avanzado',
	other: 'Otro grupo',
}

export const riskLabels: typeof english.riskLabels = {
	none: 'Sin riesgo a la vista',
	some: 'Cierto riesgo',
	high: 'Riesgo alto',
	unknown: 'Aún no se sabe',
}

export const needKindLabels: typeof english.needKindLabels = {
	know: 'Saber',
	understand: 'Comprender',
	do: 'Saber hacer',
}

export const urgencyLabels: typeof english.urgencyLabels = {
	before_start: 'Antes de empezar',
	soon: 'Poco después',
	later: 'Más adelante',
}

export const rootednessLabels: typeof english.rootednessLabels = {
	own_classrooms: 'En sus propias aulas',
	in_school: 'En la escuela',
	elsewhere: 'En otro lugar',
}

export const tieMeaningLabels: typeof english.tieMeaningLabels = {
	requires: 'requiere',
	ripples_into: 'repercute en',
	conflicts_with: 'choca con',
	interim_for: 'suple por ahora a',
	answers: 'responde a',
	evidences: 'respalda a',
	supersedes: 'reemplaza a',
}

export const tieMeaningLabelsBack: typeof english.tieMeaningLabelsBack = {
	requires: 'es requisito de',
	ripples_into: 'recibe el efecto de',
	conflicts_with: 'choca con',
	interim_for: 'tiene por ahora en su lugar a',
	answers: 'tiene respuesta en',
	evidences: 'tiene respaldo en',
	supersedes: 'cede su lugar a',
}

export const cardKindLabels: typeof english.cardKindLabels = {
	change: 'Cambio',
	evidence: 'Evidencia',
	support_need: 'Necesidad de apoyo',
	provider: 'Fuente de apoyo',
	decision: 'Decisión',
	response: 'Respuesta',
	learner_check: 'Revisión por grupo',
}

export const questionLabels: typeof english.questionLabels = {
	purpose: 'Por qué, y por qué ahora',
	curriculum_match: 'Encaje con el currículo',
	who_and_when: 'Quiénes y cuándo',
	served_badly: 'A quiénes podría servir mal',
	coexistence: 'Lo viejo y lo nuevo a la vez',
	teacher_support: 'Qué necesitan los docentes',
	teacher_help: 'Quién ayuda a los docentes',
	leadership: 'El papel de quien lidera',
	families: 'Familias',
	environment: 'Qué tiene que cambiar',
}

export const questionWordings: typeof english.questionWordings = {
	purpose:
		'¿Por qué personalizar, y por qué ahora? ¿Qué vería una visita en algunos meses que hoy no está, y por qué es mejor?',
	curriculum_match:
		'¿Qué tan bien va con el currículo: prescrito, un marco con opciones o propio de cada estudiante?',
	who_and_when:
		'¿Quiénes lo reciben y cuándo? ¿Qué edades, qué materias, todo el día o algunas clases, y cómo lo sabemos?',
	served_badly:
		'¿A quiénes podría servir mal: a quienes aprenden el idioma, leen con dificultad, sienten inseguridad, tienen pocos conocimientos previos, atención breve o poca autonomía, o van más adelante?',
	coexistence: '¿Cómo convivirán lo viejo y lo nuevo durante tres a cinco años?',
	teacher_support: '¿Qué apoyos necesitarán los docentes?',
	teacher_help: '¿Quién ayudará a los docentes a aprender la práctica nueva, y por cuánto tiempo?',
	leadership:
		'¿Cuál es el papel de quien lidera: acompañar, compartir el liderazgo, responder al desánimo y a la resistencia, dar el ejemplo?',
	families:
		'¿Dónde están las familias? Por qué se hace, qué esperar, cómo es un buen trabajo, qué pueden hacer, y respuestas sinceras.',
	environment: '¿Qué aspectos de nuestro entorno deben cambiar?',
}
