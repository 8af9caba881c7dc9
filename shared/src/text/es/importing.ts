import type * as english from '../importing.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const importText: typeof english.importText = {
	empty: 'No contiene nada. La primera línea nombra las columnas, y cada línea siguiente es un cambio.',
	noTitle: (label) =>
		`Ninguna columna dice qué va a cambiar. Llama a una “${label}” o “title” en la primera línea.`,
	onlyHeader: 'Hay nombres de columnas y ningún cambio debajo.',
	tooMany: (most) =>
		`Solo se toman las primeras ${plural(most, 'línea', 'líneas')}. Trae el resto en otra tabla.`,
	unknownColumns: (names) => `No se tomaron, porque ningún campo se llama así: ${names}.`,
	twice: (names) => `No se tomaron, porque otra columna llena el mismo campo: ${names}.`,

	badHeader: (problem) => `No se puede leer la primera línea, que nombra las columnas. ${problem}`,

	noTitleHere: 'No dice qué va a cambiar.',
	tooLong: (field, most) => `“${field}” tiene más de ${plural(most, 'carácter', 'caracteres')}.`,
	badDate: (field, value) =>
		`“${field}” dice “${value}”. Escribe el día como año-mes-día, por ejemplo 2027-03-31.`,
	badCode: (field, value, known) => `“${field}” dice “${value}”. Puede ser: ${known}.`,
	noRow: (value) => `El mapa no tiene ninguna fila “${value}”.`,
	noColumn: (value) => `El mapa no tiene ningún enfoque “${value}”.`,
	tooManyCells: 'Tiene más celdas que columnas. ¿Le faltan las comillas a un texto con coma?',
	openQuote: (below) =>
		below === 0
			? 'Se abren comillas que nunca se cierran.'
			: `Se abren comillas que nunca se cierran, así que ${plural(below, 'línea', 'líneas')} de abajo cuentan como su texto.`,
	strayQuote: (below) =>
		below === 0
			? 'Hay algo detrás de unas comillas que se cierran.'
			: `Hay algo detrás de unas comillas que se cierran ${plural(below, 'línea', 'líneas')} más abajo. ¿Las primeras están de más?`,
}

export const bringText: typeof english.bringText = {
	open: 'Traer cambios (CSV)',
	goOn: 'Seguir trayendo cambios (CSV)',
	heading: 'Traer cambios de una tabla (CSV)',
	lead: 'La primera línea de la tabla nombra sus columnas, y cada línea siguiente se vuelve un cambio. Nada se agrega antes de que lo hayas visto.',

	choose: 'Elegir un archivo',
	drop: 'o suéltalo aquí, o pega líneas abajo. CSV y TSV, como los guarda cualquier hoja de cálculo.',
	dropNow: 'Suelta para leer el archivo',
	text: 'La tabla como texto',
	pasteHint: 'Copia líneas en tu hoja de cálculo, con los nombres de las columnas, y pégalas aquí.',
	textHint: 'Corrige aquí mismo lo que esté mal: se vuelve a leer mientras escribes.',
	fileIs: (name) => `Del archivo ${name}`,
	replaced: 'Ocupó el lugar de lo que había aquí antes.',
	putBack: 'Volver a ponerlo',
	startOver: 'Empezar de nuevo',

	columns: '¿Qué columnas puede tener?',
	columnsLead:
		'Solo la primera es necesaria. Pueden estar en cualquier orden y llamarse en inglés o en español.',
	template: 'Descargar una tabla vacía con estas columnas',
	inColumn: {
		text: (most) => `Texto, hasta ${plural(most, 'carácter', 'caracteres')}`,
		code: (labels) => `Uno de estos valores: ${labels}`,
		codes: (labels) => `Cualquiera de estos valores, con punto y coma entre ellos: ${labels}`,
		date: 'Un día como año-mes-día, por ejemplo 2027-03-31',
		aspect: 'Una fila del mapa, por su nombre',
		approach: 'Un enfoque del mapa, por su nombre',
	},

	tooLarge: (most) =>
		`Es más de ${plural(most, 'megabyte', 'megabytes')}, más de lo que se toma de una vez. Tráelo por partes.`,
	notText:
		'Este archivo no es una tabla de texto simple. En tu hoja de cálculo elige “Guardar como” o “Descargar”, después CSV, y trae ese archivo.',
	unreadable: 'No se pudo leer el archivo. Elígelo otra vez.',
	several: 'Trae un archivo a la vez.',

	preview: 'Qué será de cada línea',
	willBeAdded: (count) =>
		count === 1 ? 'Se agregará 1\u00a0cambio' : `Se agregarán ${plural(count, 'cambio', 'cambios')}`,
	cannot: (count) =>
		count === 1 ? '1\u00a0línea no se puede tomar' : `${plural(count, 'línea', 'líneas')} no se pueden tomar`,
	thereAlready: (count) => plural(count, 'línea repetida queda fuera', 'líneas repetidas quedan fuera'),
	onlyProblems: 'Solo líneas con problemas',
	noProblems: 'Ninguna línea tiene problemas.',
	lineHead: 'Línea',
	becomes: 'Se vuelve este cambio',
	place: 'Pertenece a',
	line: (line) => `Línea ${line}`,
	mend: (line) => `Corregir la línea ${line}`,
	problem: 'No se puede tomar',
	repeats: {
		board: 'Ya hay un cambio con este nombre en este lugar.',
		line: (line) => `La línea ${line} trae lo mismo.`,
	},
	anyway: 'Traerlo de todos modos',
	more: (count) => `Mostrar ${plural(count, 'línea más', 'líneas más')}`,

	add: (count) => `Agregar ${plural(count, 'cambio', 'cambios')}`,
	addNone: 'Agregar cambios',
	cancel: 'Cancelar',
	later: 'Cerrar por ahora',
	added: (count) =>
		count === 1 ? 'Se agregó 1\u00a0cambio' : `Se agregaron ${plural(count, 'cambio', 'cambios')}`,
	noRoom: (room) =>
		room === 0
			? 'El tablero está lleno: no cabe nada más. Elimina lo que ya no haga falta.'
			: `Solo caben ${plural(room, 'cambio más', 'cambios más')}. Trae menos líneas, o elimina lo que ya no haga falta.`,
	mayNot: 'Ya no puedes cambiar este tablero, así que no se puede agregar nada.',
}
