import type * as english from '../boardFiles.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const openFileText: typeof english.openFileText = {
	opening: 'Abriendo…',
	added: (pages, shapes, file) =>
		`Se agregaron ${plural(pages, 'página', 'páginas')} con ${plural(shapes, 'figura', 'figuras')} de ${file}`,
	unnamedPage: 'Página',

	unknown: (count) =>
		count === 1
			? 'Se dejó fuera 1 elemento: un tablero no admite los de su tipo, como videos y marcos de otros sitios.'
			: `Se dejaron fuera ${count} elementos: un tablero no admite los de sus tipos, como videos y marcos de otros sitios.`,
	impediments: (count) =>
		count === 1
			? 'Se dejó fuera 1 impedimento: solo los líderes los plantean.'
			: `Se dejaron fuera ${count} impedimentos: solo los líderes los plantean.`,
	unreadable: (count) =>
		count === 1
			? 'Se dejó fuera 1 elemento que no se pudo leer.'
			: `Se dejaron fuera ${count} elementos que no se pudieron leer.`,
	images: (count, why) =>
		count === 1 ? `Se dejó fuera 1 imagen. ${why}` : `Se dejaron fuera ${count} imágenes. ${why}`,

	failed: (file) => `No se abrió ${file}`,
	faults: {
		notTldraw: 'No es un archivo guardado por tldraw ni por Groundwork.',
		tooOld: 'Es de un tldraw anterior a 2023. Ábrelo en tldraw.com, guárdalo ahí y abre ese archivo.',
		tooNew: 'Lo guardó una versión más nueva que las que se leen aquí.',
		damaged: 'Está dañado: algo de lo que contiene no se puede leer.',
		notRead: 'No se pudo leer el archivo. Elígelo otra vez.',
	},
	nothing: 'No hay en él nada que puedas agregar a un tablero.',
	tooLarge: (mebibytes) => `Pesa más de ${mebibytes} MiB.`,
	noRoom: (needed, room) =>
		room === 0
			? 'El tablero está lleno. Elimina lo que ya no haga falta o ábrelo en un tablero nuevo.'
			: `Contiene ${plural(needed, 'elemento', 'elementos')} y en el tablero ${plural(room, 'cabe uno más', 'caben más')}. Ábrelo en un tablero nuevo.`,
	tooManyPages: (most) =>
		`Con sus páginas el tablero tendría más de ${plural(most, 'página', 'páginas')}. Ábrelo en un tablero nuevo.`,
	crowdedPage: (most) =>
		`Una de sus páginas contiene más de ${plural(most, 'figura', 'figuras')}, más de lo que una página puede mostrar.`,
}

export const saveFileText: typeof english.saveFileText = {
	heading: 'Guardar como archivo (.tldr)',
	holds: (pages, shapes) =>
		`El archivo tendrá ${plural(pages, 'página', 'páginas')} con ${plural(shapes, 'figura', 'figuras')} y sus imágenes. Los comentarios, las instantáneas y quién hizo qué no van en él.`,
	use: 'Al abrirlo en otro tablero, todo eso se agrega como páginas nuevas.',
	leadersOnly: 'Con lo que solo ven los líderes',
	leadersOnlyHint: 'Impedimentos que aún no se publican. Quien tenga el archivo puede leerlos.',
	forOthers: 'Para tldraw y otros programas',
	forOthersHint:
		'Sin mapas, tarjetas, cuadrículas, vínculos ni impedimentos, que solo Groundwork conoce: con ellos, otros programas rechazan el archivo.',
	save: 'Guardar el archivo',
	saving: 'Guardando…',
	missingTitle: (count) => `${plural(count, 'imagen no está', 'imágenes no están')} en el archivo`,
	missing: 'El servidor no las entregó. Guarda el archivo otra vez cuando haya conexión.',
}
