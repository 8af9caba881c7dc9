import type * as english from '../ties.js'

export const tieText: typeof english.tieText = {
	name: 'Vínculo',
	sentence: (from, meaning, to) => `${from} ${meaning} ${to}`,
	descriptor: (sentence) => `Vínculo: ${sentence}. Pulsa Entrar para cambiar lo que significa.`,
	meaning: 'Qué significa',
	otherWay: 'Leído al revés',
	turn: 'Darle la vuelta',
	remove: 'Borrar este vínculo',
	ties: 'Vínculos',
	noTies: 'Sin vínculos todavía.',
	tieTo: 'Vincular con…',
	tieTwo: 'Vincular estas dos',
	search: 'Buscar una tarjeta o una celda',
	searchPlaceholder: 'Parte de su nombre',
	nothingFound: 'Ninguna tarjeta ni celda se llama así.',
	more: (count) => (count === 1 ? '1 más: sigue escribiendo.' : `${count} más: sigue escribiendo.`),
	hint: (name) => `Haz clic en la tarjeta o la celda con la que quieres vincular “${name}”. Escape lo deja.`,
	cell: (aspect, approach) => `${aspect} × ${approach}`,
}
