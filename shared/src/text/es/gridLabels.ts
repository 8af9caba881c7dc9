import type * as english from '../gridLabels.js'

export const audienceLabels: typeof english.audienceLabels = {
	families: 'Familias',
	students: 'Estudiantes',
	teachers: 'Docentes',
	board_members: 'Consejo escolar',
	community: 'Comunidad',
}

export const gradeLabels: typeof english.gradeLabels = {
	k: 'Kínder',
	'1': '1.º grado',
	'2': '2.º grado',
	'3': '3.º grado',
	'4': '4.º grado',
	'5': '5.º grado',
	'6': '6.º grado',
	'7': '7.º grado',
	'8': '8.º grado',
	'9': '9.º grado',
	'10': '10.º grado',
	'11': '11.º grado',
	'12': '12.º grado',
}

export const subjectLabels: typeof english.subjectLabels = {
	language_arts: 'Lengua',
	mathematics: 'Matemáticas',
	science: 'Ciencias',
	social_studies: 'Ciencias sociales',
	world_languages: 'Idiomas',
	arts: 'Artes',
	physical_education: 'Educación física',
	career_technical: 'Formación técnica',
}

export const cohortLabels: typeof english.cohortLabels = {
	volunteers: 'Quienes se ofrezcan',
	half_a_grade: 'Medio grado',
	one_department: 'Un departamento',
	everyone: 'Todos',
}

export const yearLabels: typeof english.yearLabels = {
	'1': 'Año 1',
	'2': 'Año 2',
	'3': 'Año 3',
	'4': 'Año 4',
	'5': 'Año 5',
}

export const leaderLabels: typeof english.leaderLabels = {
	principal: 'Dirección',
	assistant_head: 'Subdirección',
	teacher_leader: 'Docente líder',
	coach: 'Acompañamiento pedagógico',
}

export const leaderTaskLabels: typeof english.leaderTaskLabels = {
	coaching: 'Acompañar',
	sharing: 'Compartir el liderazgo',
	discouragement: 'Cuando hay desánimo',
	resistance: 'Cuando hay resistencia',
	modelling: 'Dar el ejemplo',
}

export const messageLabels: typeof english.messageLabels = {
	why: 'Por qué lo hacemos',
	expect: 'Qué esperar',
	good_work: 'Cómo es un buen trabajo',
	can_do: 'Qué pueden hacer',
	concern: 'Su preocupación',
	reply: 'Nuestra respuesta sincera',
	principle: 'El principio que mantenemos',
}

export const visitLabels: typeof english.visitLabels = {
	visit_1: 'Lo primero que ve una visita',
	visit_2: 'Lo segundo',
	visit_3: 'Lo tercero',
}

export const pairLabels: typeof english.pairLabels = {
	now: 'Hoy',
	soon: 'En algunos meses',
	because: 'Mejor porque',
}
