import type * as english from '../questionList.js'

export const questionListText: typeof english.questionListText = {
	progress: (answered, of) =>
		answered === 0
			? `Ninguna de las ${of} tiene todavía una respuesta de trabajo`
			: answered === 1
				? `1 de ${of} tiene una respuesta de trabajo`
				: `${answered} de ${of} tienen una respuesta de trabajo`,
	due: (count) => (count === 1 ? 'Toca volver a ver 1' : `Toca volver a ver ${count}`),
	lead: 'Responde lo que puedas, di lo que aún no sabes y pon un día para volver a verlo.',
	ten: 'Las diez preguntas',
	own: 'Las preguntas del equipo',
	ownHint: '¿Qué más debe poder responder tu equipo?',
	addOwn: 'Una pregunta propia',
	add: 'Agregar la pregunta',
	ownFull: (most) => `Un tablero admite hasta ${most} preguntas propias.`,
	remove: 'Quitar esta pregunta',
	removed: (question) => `Quitada: ${question}`,
	undo: 'Deshacer',
	begin: 'Empezar esta pregunta',
	beginBoard: 'Empezar su tablero',
	notBegun: 'En este tablero nadie la ha empezado.',
	openBoard: 'Abrir su tablero',
	showCard: 'Mostrar su tarjeta',
	openView: (view) => `Ver “${view}”`,
	edit: 'Responder',
	editNamed: (question) => `Responder: ${question}`,
	doneEditing: 'Listo',
	noAnswer: 'Aún sin respuesta.',
	unknown: 'Lo que aún no se sabe',
	sure: (confidence) => `Qué tan seguro: ${confidence}`,
	review: (day) => `Volver a verla el ${day}`,
	overdue: (day) => `Había que volver a verla el ${day}`,
	findings: (count) => (count === 1 ? '1 hallazgo' : `${count} hallazgos`),
}
