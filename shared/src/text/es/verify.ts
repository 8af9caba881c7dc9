import type * as english from '../verify.js'
import { roleLabels } from './roles.js'
import { snapshotKindLabels } from './snapshots.js'
import type { RecordProblem, Sealed } from '../../record/problems.js'
import type { SnapshotPartName } from '../../protocol/snapshot.js'

const partNames: Record<SnapshotPartName, string> = {
	canvas: 'lienzo',
	review: 'revisión',
	leaders: 'líderes',
	discussion: 'conversación',
	context: 'contexto',
}

const what = (at: Sealed): string =>
	'snapshot' in at ? `la instantánea ${at.snapshot}` : `la entrada ${at.entry}`

const counts = { bytes: 'bytes', records: 'registros', unreadable: 'registros ilegibles' }

export const verifyText: typeof english.verifyText = {
	heading: 'Comprobar una instantánea',
	verified: (number, board) => `Comprobada: instantánea ${number} de “${board}”.`,
	notVerified: 'No se pudo comprobar:',
	captured: (at, by, kind, purpose) =>
		`Tomada ${at} por ${by}, como “${snapshotKindLabels[kind]}”: ${purpose}`,
	theServer: 'el propio servidor',
	byRole: (name, role) => `${name} (${roleLabels[role].toLowerCase()})`,
	hash: (hash) => `Huella del contenido (SHA-256): ${hash}`,
	chain: (number) => `Cadena: sin interrupción de la instantánea 1 a la ${number}.`,
	first: 'Cadena: es la primera instantánea de su tablero.',
	key: (keyId) => `Firmada con la clave cuya huella es ${keyId}. Compárala con la que muestra el servidor.`,
	keyKnown: (keyId) => `Firmada con una clave conocida: ${keyId}`,
	otherKey: (keyId) => `Otra clave del servidor firmó lo que vino antes o después: ${keyId}`,
	leftOut: (parts) => `No está en esta copia: ${parts.map((part) => partNames[part]).join(', ')}.`,
	complete: 'A esta copia no le falta nada.',
	unreadable: (count) => `${count} registros no se pudieron leer al tomarla; el archivo los enumera.`,
	addendum: (at, by, text) => `Añadido ${at} por ${by}: ${text}`,
	disposed: (at, by, reason) =>
		`Su contenido fue destruido ${at} por ${by}: ${reason} Quedan el encabezado y los sellos.`,
	problem: (problem: RecordProblem): string => {
		switch (problem.code) {
			case 'notJson':
				return 'El archivo no es una instantánea exportada: no es JSON en UTF-8.'
			case 'notSnapshot':
				return `El archivo no es una instantánea entera: ${problem.path ? `“${problem.path}”: ` : ''}${problem.why}.`
			case 'newer':
				return `El archivo es de la versión ${problem.version}, que escribió un Groundwork posterior: compruébalo con ese.`
			case 'notCanonical':
				return `El archivo dice lo que se firmó, pero no en los bytes que se exportaron: difiere desde el carácter ${problem.offset + 1}. Quizás otro programa lo volvió a escribir; expórtalo otra vez.`
			case 'partMissing':
				return `Falta la parte “${partNames[problem.part]}”; de una copia solo puede faltar “${partNames.leaders}”.`
			case 'partChanged':
				return `La parte “${partNames[problem.part]}” no es lo que se firmó: su contenido fue cambiado.`
			case 'partCount':
				return `El encabezado cuenta ${problem.signed} ${counts[problem.what]} en la parte “${partNames[problem.part]}”, y tiene ${problem.found}.`
			case 'contentHash':
				return 'La huella del contenido no es la de sus partes.'
			case 'changed':
				return 'snapshot' in problem.at
					? `El encabezado de ${what(problem.at)} no es lo que se firmó: fue cambiado.`
					: `Lo que se añadió como ${what(problem.at)} no es lo que se firmó: fue cambiado.`
			case 'signature':
				return `La firma de ${what(problem.at)} no corresponde a su huella y su clave.`
			case 'keyUnreadable':
				return `No se puede leer la clave pública de ${what(problem.at)}.`
			case 'keyMismatch':
				return `La clave pública de ${what(problem.at)} no es la que nombra su huella.`
			case 'linkMissing':
				return `La cadena está rota: donde está la instantánea ${problem.found} debería estar la ${problem.expected}.`
			case 'otherBoard':
				return `La cadena está rota: la instantánea ${problem.snapshot} es de otro tablero que la anterior.`
			case 'notContinuing':
				return problem.before === null
					? `La cadena está rota: la instantánea ${problem.snapshot} nombra una anterior, y no la hay.`
					: `La cadena está rota: la instantánea ${problem.snapshot} no continúa la ${problem.before} de este archivo.`
			case 'entryMissing':
				return `Lo añadido después no está completo: donde está la entrada ${problem.found} debería estar la ${problem.expected}.`
			case 'entryNotContinuing':
				return `Lo añadido después no está completo: la entrada ${problem.entry} no continúa la anterior.`
			case 'entryOfOther':
				return `La entrada ${problem.entry} se añadió a otra instantánea.`
			case 'unknownKey':
				return `Una clave desconocida firmó ${what(problem.at)}: ${problem.keyId}. Ninguna clave anterior le dio paso, y no está entre las indicadas. Si el servidor la muestra como suya, comprueba el archivo indicando esa clave.`
			case 'handover':
				return `Se dice que la clave ${problem.from} dio paso a ${problem.to}, y su firma no lo dice.`
		}
	},
}
