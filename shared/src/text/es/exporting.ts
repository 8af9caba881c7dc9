import type * as english from '../exporting.js'

export const exportNames: typeof english.exportNames = {
	pdf: 'PDF',
	html: 'Página web (HTML)',
	'csv.zip': 'Tablas (CSV, en un ZIP)',
	svg: 'Dibujo (SVG)',
	png: 'Dibujo (PNG)',
	json: 'Registro (JSON)',
	zip: 'Todo (ZIP)',
}

export const exportUses: typeof english.exportUses = {
	pdf: 'Para imprimir, entregar y archivar.',
	html: 'Para leer en cualquier pantalla, también en voz alta, solo con un navegador.',
	'csv.zip': 'Para contar y ordenar en una hoja de cálculo; una página dice qué significa cada columna.',
	svg: 'Para ampliar hasta un cartel.',
	png: 'Para poner en una presentación o un mensaje.',
	json: 'El único que se prueba por sí mismo: cualquiera puede comprobarlo.',
	zip: 'Todo lo anterior en un archivo, para guardar.',
}

export const exportText: typeof english.exportText = {
	action: 'Exportar',
	label: (number) => `Exportar la instantánea ${number}`,
	heading: (number) => `Llevarse la instantánea ${number} como archivo`,
	forms: '¿Como qué?',
	copy: '¿Para quién es?',
	copies: {
		redacted: 'Para todos',
		full: 'Solo para líderes',
	},
	copiesMean: {
		redacted: 'Sin lo que solo ven los líderes. Se puede entregar a cualquiera.',
		full: 'Con los impedimentos que no se publicaron al equipo.',
	},
	get: 'Descargar',
	getLabel: (form) => `${form}: descargar`,
	waiting: (form) => `${form}: espera su turno…`,
	making: (form) => `${form}: en preparación…`,
	makingShare: (form, percent) => `${form}: en preparación… ${percent} %`,
	stay: 'Deja esto abierto hasta que esté.',
	cancel: 'Cancelar',
	cancelLabel: (form) => `Cancelar ${form}`,
	cancelled: 'Cancelado.',
	saved: (file) => `Guardado como ${file}`,
	safe: (hint) => `La instantánea misma está a salvo. ${hint}`,
	goneOnly: 'Su contenido fue destruido. Lo que queda, y prueba la cadena, está en el registro.',
}
