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

	noTitleHere: 'No dice qué va a cambiar.',
	tooLong: (field, most) => `“${field}” tiene más de ${plural(most, 'carácter', 'caracteres')}.`,
	badDate: (field, value) =>
		`“${field}” dice “${value}”. Escribe el día como año-mes-día, por ejemplo 2027-03-31.`,
	badCode: (field, value, known) => `“${field}” dice “${value}”. Puede ser: ${known}.`,
	noRow: (value) => `El mapa no tiene ninguna fila “${value}”.`,
	noColumn: (value) => `El mapa no tiene ningún enfoque “${value}”.`,
	tooManyCells: 'Tiene más celdas que columnas. ¿Le faltan las comillas a un texto con coma?',
	openQuote: 'Se abren comillas que nunca se cierran.',
	strayQuote: 'Hay algo detrás de unas comillas que se cierran.',
}
