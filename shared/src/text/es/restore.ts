import type * as english from '../restore.js'

export const restoreText: typeof english.restoreText = {
	open: 'Traer de vuelta',
	openLabel: (number) => `Traer de vuelta la instantánea ${number}`,
	heading: (number) => `Traer de vuelta la instantánea ${number}`,
	of: (day, purpose) => `Congelada el ${day}: ${purpose}`,
	choice: '¿Qué quieres hacer con ella?',
	new: {
		label: 'Crear un tablero nuevo con ella',
		explanation:
			'Otro tablero con todo lo que este tenía entonces. Tú lo lideras, y no hay nadie más en él hasta que lo invites. Este tablero queda como está.',
		title: 'Título del tablero nuevo',
		submit: 'Crear el tablero',
		submitting: 'Creando el tablero…',
	},
	forward: {
		label: 'Llevar este tablero de vuelta a ella',
		explanation:
			'Primero se toma una instantánea del tablero como está ahora. Después todo vuelve a ser como era, para todas las personas del tablero, mientras miran. Los comentarios quedan. Un líder lo puede deshacer en un solo paso.',
		submit: 'Llevar el tablero de vuelta',
		submitting: 'Llevando el tablero de vuelta…',
	},
	doneHeading: (number) => `El tablero está como en la instantánea ${number}`,
	doneBody: (before) =>
		`Lo que había antes es la instantánea ${before}. En el tablero se avisa a todas las personas, y cualquier líder lo puede deshacer allí durante un día.`,
	toBoard: 'Ir al tablero',
}

export const restorationText: typeof english.restorationText = {
	done: (name, number, day, before) =>
		`${name} llevó el tablero de vuelta a la instantánea\u00a0${number} (${day}). Lo que había antes es la instantánea\u00a0${before}.`,
	undone: (who, name, number) =>
		`${who} lo deshizo. El tablero está como antes de que ${name} lo llevara de vuelta a la instantánea\u00a0${number}.`,
	see: 'Ver qué cambió',
	takeBack: 'Deshacerlo',
	takingBack: 'Deshaciéndolo…',
}
