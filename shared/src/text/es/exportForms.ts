import type * as english from '../exportForms.js'

export const exportFormsText: typeof english.exportFormsText = {
	readme: {
		title: (board, number) => `${board}: instantánea ${number}`,
		lead: 'Esta carpeta es el registro de un momento de un tablero, en varias formas. Todas dicen lo mismo; el archivo snapshot.json es el que está firmado.',
		files: 'Qué es cada archivo',
		file: (name, what) => `${name}\n  ${what}`,
		what: {
			snapshot:
				'Todo lo que se congeló, con la firma. Es el archivo que se comprueba y el que hay que conservar.',
			pdf: 'El informe para leer e imprimir. Está etiquetado para lectores de pantalla.',
			html: 'El mismo informe como página para cualquier navegador, también en un teléfono. No necesita la red.',
			csv: 'Tablas para una hoja de cálculo, un archivo por cada tipo de cosa.',
			dictionary: 'Qué contiene cada columna de las tablas y qué significan los códigos.',
			svg: 'Páginas del tablero tal como se dibujaron, a cualquier tamaño.',
			png: 'La primera página del tablero como imagen.',
			images: 'Imágenes que estaban en el tablero, cada una bajo su huella digital (SHA-256).',
		},
		missing: (id) => `La imagen ${id} no está aquí: el servidor ya no la tenía.`,
		tooLarge: (id) =>
			`La imagen ${id} no está aquí: había más imágenes de las que caben en un archivo. Se puede obtener en el tablero.`,
		verify: 'Cómo ver que no se cambió nada',
		steps: (command) => [
			'Abre la página “Comprobar una instantánea” de cualquier Groundwork y elige snapshot.json,',
			`o ejecuta esto donde está el código fuente de Groundwork: ${command}`,
			'Ninguna de las dos cosas necesita la red. Ambas nombran la huella que sigue:',
		],
		leftOut: 'Lo que es solo para líderes se dejó fuera de esta copia.',
	},
	failed: {
		message: 'No se pudo hacer esta forma de la instantánea.',
		hint: 'La instantánea misma está a salvo y sin cambios. Inténtalo otra vez o expórtala como JSON.',
	},
	tookTooLong: {
		message: 'Hacer esta forma de la instantánea tardó más de lo que el servidor permite.',
		hint: 'La instantánea misma está a salvo y sin cambios. Exporta las tablas o el JSON, que son más rápidos.',
	},
}
