import type * as english from '../verifyPage.js'

export const verifyPageText: typeof english.verifyPageText = {
	action: 'Comprobar un archivo exportado',
	lead: 'Elige el archivo de una instantánea exportada. Se comprueba aquí, en tu navegador: nada de él se envía a ninguna parte.',
	choose: 'Elegir un archivo',
	another: 'Elegir otro archivo',
	drop: 'o suéltalo aquí',
	onlyJson:
		'De los archivos exportados, el que termina en .json se prueba por sí mismo. Si tienes el ZIP con todo, sácalo de ahí primero.',
	checking: (file) => `Comprobando ${file}…`,
	patience: 'Con un tablero grande tarda un momento.',
	file: 'Archivo',
	outcome: {
		ours: {
			heading: 'Comprobada, y firmada por este servidor',
			body: 'Cada byte está como se firmó, y la clave es una de las de este servidor.',
		},
		foreign: {
			heading: 'Entera, pero no firmada por este servidor',
			body: 'Cada byte está como se firmó, pero con una clave que no es de este servidor. Puede venir de otro: compara la huella con la que muestra aquel. Si dicen que viene de aquí, no te fíes.',
		},
		notCompared: {
			heading: 'Entera; no se pudo comparar de quién es la clave',
			body: 'Cada byte está como se firmó. Ahora no se pudieron obtener las claves de este servidor: compara la huella con la que muestra, o inténtalo más tarde.',
		},
		changed: {
			heading: 'No se pudo comprobar',
			body: 'Esto no es lo que se firmó. No te apoyes en ello; pide el archivo otra vez a quien te lo dio.',
		},
		notSnapshot: {
			heading: 'Esto no es una instantánea exportada',
			body: 'Elige el archivo que termina en .json, tal como se exportó. Uno que otro programa abrió y guardó ya no es el mismo.',
		},
	},
	problems: 'Qué está mal',
	lines: 'Qué prueba el archivo',
	more: (count) => (count === 1 ? 'Y uno más.' : `Y ${count} más.`),
	key: 'Huella de la clave',
	tooLarge: (mebibytes) => ({
		message: `Este archivo pesa más de ${mebibytes} MiB, más de lo que un navegador puede comprobar.`,
		hint: 'El programa “verify”, que viene con el código de Groundwork, lo comprueba sea cual sea su tamaño.',
	}),
	unreadable: {
		message: 'No se pudo leer el archivo.',
		hint: 'Puede que se haya movido o que esté abierto en otro programa. Elígelo otra vez.',
	},
	several: {
		message: 'Eso fue más de un archivo.',
		hint: 'Suéltalos de uno en uno: cada uno tiene su propio veredicto.',
	},
	empty: {
		message: 'Eso no fue un archivo.',
		hint: 'Suelta el archivo exportado, no lo que dice dentro.',
	},
}
