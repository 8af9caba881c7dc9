import type * as english from '../home.js'
import { counted } from './count.js'
import { questionLabels } from './labels.js'

export const signInText: typeof english.signInText = {
	heading: 'Preparar el terreno antes del cambio',
	pitch:
		'Un tablero para el equipo que planifica cómo tu escuela personalizará el aprendizaje: qué encaja ya, qué tiene que cambiar primero y qué se interpone.',
	formHeading: 'Empieza con tu nombre',
	label: 'Tu nombre',
	placeholder: 'Por ejemplo, Ana Ruiz',
	use: 'Tu equipo lo ve junto a tu cursor, en las tarjetas que escribes y en las instantáneas que tomas. No hay contraseña; este navegador te recuerda.',
	submit: 'Continuar',
	submitting: 'Un momento…',
	toBoard: 'Di quién eres y el tablero se abre.',
	points: [
		[
			'Mirarlo en conjunto',
			'Quince aspectos de la escuela frente a los enfoques que consideran, valorados por quienes los conocen.',
		],
		[
			'Cambiarlo en conjunto',
			'Todos editan a la vez. Lo que se hace sin conexión se conserva y se suma después.',
		],
		['Dejar constancia', 'Congela una copia numerada y firmada cada vez que una decisión la necesite.'],
	],
	illustration:
		'Un mapa pequeño: aspectos de una escuela en filas, enfoques en columnas y un veredicto donde se cruzan.',
}

export const homeText: typeof english.homeText = {
	heading: 'Tus tableros',
	count: counted.boards,
	newBoard: 'Tablero nuevo',
	empty: {
		heading: 'Todavía no hay tableros',
		body: 'Crea un primer tablero e invita a tu equipo, o abre el enlace de invitación que te enviaron.',
		action: 'Crear tu primer tablero',
	},
	loading: 'Cargando tus tableros',
	changed: 'Cambió',
	hereNow: (names) =>
		names.length === 0
			? 'No hay nadie aquí ahora'
			: names.length === 1
				? `${names[0]} está aquí ahora`
				: `Aquí ahora: ${names.join(', ')}`,
	people: counted.people,
	deleted: {
		heading: 'Tableros eliminados',
		lead: 'Tableros en los que tenías el rol de líder cuando se eliminaron. No se borró nada de ellos, y solo sus líderes los ven aquí.',
		when: 'Eliminado',
		by: (name) => `por ${name}`,
		restore: 'Recuperar',
		restoring: 'Recuperando…',
		restoreLabel: (title) => `Recuperar “${title}”`,
		restored: (title) => `“${title}” está otra vez entre tus tableros.`,
	},
	stale: 'Esta es la lista tal como estaba cuando este dispositivo tuvo conexión por última vez.',
}

export const newBoardText: typeof english.newBoardText = {
	heading: 'Tablero nuevo',
	title: '¿Cómo se llama?',
	titleHint:
		'La escuela y la pregunta funcionan bien, como “Secundaria La Colina: aprendizaje basado en proyectos”.',
	template: '¿Con qué empieza?',
	templates: {
		environment_map:
			'Quince aspectos de tu escuela frente a los enfoques que consideran, y una página para cada una de las otras nueve preguntas.',
		blank: 'Un lienzo vacío. Después puedes agregar un mapa y tarjetas.',
		question: 'El tablero de una sola pregunta, con su cuadrícula y una tarjeta para la respuesta.',
	},
	starts: {
		environment_map: 'Mapa del entorno',
		blank: 'Tablero en blanco',
		question: 'Una de las diez preguntas',
	},
	recommended: 'Recomendado',
	question: '¿Qué pregunta?',
	approaches: '¿Qué enfoques consideran?',
	approachesHint: (max) =>
		`Elige hasta ${max}. Puedes agregar y quitar columnas, y cambiarles el nombre, en el tablero en cualquier momento.`,
	chosen: (count) =>
		count === 0 ? 'Ninguno elegido todavía' : count === 1 ? '1 elegido' : `${count} elegidos`,
	submit: 'Crear el tablero',
	submitting: 'Creando el tablero…',
}

export const approachExplanations: typeof english.approachExplanations = {
	personal_learning_plans:
		'Cada estudiante tiene un plan de metas y pasos, hecho con una persona adulta y puesto al día.',
	portfolio_demonstration:
		'Los estudiantes muestran lo que saben hacer con trabajos reunidos y ante un público.',
	small_schools: 'Una escuela, o una escuela dentro de otra, tan pequeña que todos se conocen.',
	blended_learning: 'Parte del trabajo es en línea, con cierta decisión sobre cuándo, dónde y a qué ritmo.',
	community_based_learning:
		'Se aprende en lugares de trabajo, organizaciones y espacios fuera de la escuela.',
	student_voice_responsibility:
		'Los estudiantes ayudan a decidir qué se aprende y cómo, y responden por ello.',
	project_based_learning:
		'Un trabajo largo sobre una pregunta real termina en algo que otros pueden usar o juzgar.',
	inquiry_learning: 'Las preguntas de los estudiantes guían, y ellos investigan para responderlas.',
	adaptive_computer_based: 'Un programa elige la tarea siguiente según cómo salieron las anteriores.',
	dual_enrollment: 'Los estudiantes toman cursos universitarios con crédito mientras están en la escuela.',
	anything_anywhere_anytime: 'Los estudiantes diseñan qué aprenden, dónde y cuándo.',
	independent_study: 'Un estudiante trabaja por su cuenta en un tema acordado, con una guía ligera.',
	differentiation: 'Una clase, una meta, y varios caminos y apoyos para alcanzarla.',
	other: 'Una forma propia; le pones nombre en el tablero.',
}

export const templateLabels: typeof english.templateLabels = {
	...questionLabels,
	environment_map: 'Mapa del entorno',
	blank: 'Tablero en blanco',
}
