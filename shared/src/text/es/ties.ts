import type * as english from '../ties.js'

export const tieText: typeof english.tieText = {
	sentence: (from, meaning, to) => `${from} ${meaning} ${to}`,
	descriptor: (sentence) => `Vínculo: ${sentence}. Pulsa Entrar para cambiar lo que significa.`,
	tieTo: 'Vincular con…',
	tieTwo: 'Vincular estas dos',
	hint: (name) => `Haz clic en la tarjeta o la celda con la que quieres vincular “${name}”. Escape lo deja.`,
	cell: (aspect, approach) => `${aspect} × ${approach}`,
}
