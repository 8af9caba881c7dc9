import type * as english from '../drawing.js'
import { locales } from '../language.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn(locales.es)

export const drawingText: typeof english.drawingText = {
	untitled: 'Un tablero sin nombre',
	firstPage: 'Tablero',
	frame: 'Marco',
	image: 'Imagen',
	imageOf: (words) => `Imagen: ${words}`,
	bookmark: 'Enlace',
	video: 'Un video',
	unreadable: 'No se puede leer',
	unknown: (kind) => `No se dibuja aquí: ${kind}`,
	empty: 'No hay nada en esta página.',
	leftOut: (count) =>
		`${plural(count, 'cosa no está', 'cosas no están')} en este dibujo: son demasiadas, o quedan demasiado lejos.`,
	map: (title, rows, columns) =>
		`Un mapa, «${title}», de ${plural(rows, 'fila', 'filas')} y ${plural(columns, 'enfoque', 'enfoques')}.`,
	verdicts: (counts) => `Sus veredictos: ${counts.join(', ')}.`,
	grid: (question) => `Una cuadrícula para la pregunta «${question}»`,
	cards: (counts) => `Tarjetas: ${counts.join(', ')}.`,
	impediments: (count) => `${plural(count, 'impedimento', 'impedimentos')}.`,
	ties: (count) => `${plural(count, 'vínculo', 'vínculos')} entre tarjetas y celdas.`,
	others: (count) => `${plural(count, 'cosa más', 'cosas más')}.`,
}
