import type * as english from '../ties.js'

export const tieText: typeof english.tieText = {
	sentence: (from, meaning, to) => `${from} ${meaning} ${to}`,
	descriptor: (sentence) => `Vínculo: ${sentence}. Pulsa Entrar para cambiar lo que significa.`,
	tieTo: 'Vincular con…',
	tieTwo: 'Vincular estas dos',
	cell: (aspect, approach) => `${aspect} × ${approach}`,
}
