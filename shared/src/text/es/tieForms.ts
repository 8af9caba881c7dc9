import type * as english from '../tieForms.js'

export const tieFormText: typeof english.tieFormText = {
	name: 'Vínculo',
	meaning: 'Qué significa',
	otherWay: 'Leído al revés',
	turn: 'Darle la vuelta',
	remove: 'Borrar este vínculo',
	ties: 'Vínculos',
	noTies: 'Sin vínculos todavía.',
	search: 'Buscar una tarjeta o una celda',
	searchPlaceholder: 'Parte de su nombre',
	nothingFound: 'Ninguna tarjeta ni celda se llama así.',
	more: (count) => (count === 1 ? '1 más: sigue escribiendo.' : `${count} más: sigue escribiendo.`),
}
