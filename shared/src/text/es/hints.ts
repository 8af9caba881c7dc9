import type * as english from '../hints.js'

export const authorshipText: typeof english.authorshipText = {
	madeBy: (name) => `Creado por ${name}`,
	changedBy: (name) => `Cambiado por ${name}`,
	changed: 'Cambiado',
	fromTemplate: 'Vino con la plantilla',
	assessedBy: (name) => `Evaluado por ${name}`,
}

export const pointText: typeof english.pointText = {
	hint: (count) =>
		count === 0
			? 'Haz clic en las celdas y tarjetas en las que se interpone.'
			: `Vinculado a ${count}. Haz clic en más celdas y tarjetas, o termina.`,
	done: 'Listo',
}

export const tieHintText: typeof english.tieHintText = {
	hint: (name) => `Haz clic en la tarjeta o la celda con la que quieres vincular “${name}”. Escape lo deja.`,
}
