import type * as english from '../impediments.js'
import { counted } from './count.js'

export const stepLabels: typeof english.stepLabels = {
	acknowledged: 'Tomar nota',
	working: 'Trabajar en ello',
	escalated: 'Elevar…',
	waived: 'Dispensar',
	accepted: 'Aceptarlo',
	removed: 'Marcar como eliminado',
	returned: 'Ha vuelto',
}

export const stepText: typeof english.stepText = {
	steps: 'Paso siguiente',
	escalateTo: '¿A quién?',
	escalate: 'Elevar',
	cancel: 'Cancelar',
}

export const neverWaivableText: typeof english.neverWaivableText = {
	health: 'La norma protege la salud. Nunca se puede dispensar.',
	safety: 'La norma protege la seguridad. Nunca se puede dispensar.',
	civil_rights: 'La norma protege los derechos civiles. Nunca se puede dispensar.',
}

export const impedimentDetailsText: typeof english.impedimentDetailsText = {
	statusAndOwner: 'Estado y responsable',
	rule: 'La norma que hay detrás',
	severityEnds: '1 es una molestia, 5 detiene el plan.',
	raisedBy: (name, day) => `Planteado por ${name}, ${day}`,
	raised: (day) => `Planteado el ${day}`,
	showOnCanvas: 'Mostrar en el lienzo',
}

export const impedimentTieText: typeof english.impedimentTieText = {
	toCell: 'Vincular a una celda',
	chooseCell: 'Elige una fila y un enfoque',
	toCard: 'Vincular a una tarjeta',
	chooseCard: 'Elige una tarjeta',
	point: 'Vincular haciendo clic…',
	row: (map, row) => `${map}: ${row}`,
	onPage: (page, what) => `${page} · ${what}`,
	goTo: (what) => `Ir a ${what}`,
}

export const registerText: typeof english.registerText = {
	raise: 'Plantear un impedimento',
	table: 'Qué se interpone',
	sortBy: (heading) => `Ordenar por ${heading.toLowerCase()}`,
	tied: 'Se interpone en',
	seenBy: 'Lo ven',
	tiedTo: (things) => things.join('; '),
	noTies: 'Todavía sin vínculos',
	open: (statement) => `Abrir: ${statement}`,

	filters: 'Cuáles se muestran',
	byLevel: '¿Quién puede eliminarlo?',
	level: (level, count) => `${level}: ${counted.impediments(count)}`,
	everyStatus: 'Cualquier estado',
	everyKind: 'Cualquier tipo',
	standing: 'Solo lo que sigue en pie',
	search: 'Buscar',
	searchPlaceholder: 'Palabras que contiene',
	group: 'Según quién puede eliminarlo',
	clear: 'Mostrar todos',

	shown: (shown, all) =>
		shown === all ? `En total, ${counted.impediments(all)}` : `${shown} de ${counted.impediments(all)}`,
	where: {
		standing: 'que siguen en pie',
		levels: (levels) => `los puede eliminar: ${levels.join(', ')}`,
		status: (status) => `estado: ${status}`,
		kind: (kind) => `tipo: ${kind}`,
		words: (words) => `con «${words}»`,
	},

	none: {
		heading: 'Todavía no se ha planteado nada',
		leader:
			'Anota qué se interpone en el plan, quién puede eliminarlo y quién se ocupa. Queda entre líderes hasta que lo publiques.',
		reader:
			'Los líderes plantean lo que se interpone y lo publican para el equipo. Si ves algo, dilo en un comentario en su celda o tarjeta.',
	},
	noMatch: {
		heading: 'No hay ninguno así',
		body: 'Hay impedimentos, pero ninguno cumple lo que elegiste arriba.',
	},
}

export const impedimentFormText: typeof english.impedimentFormText = {
	publish: 'Publicar para el equipo',
	publishHint: 'El equipo lo verá; solo los líderes pueden cambiarlo.',
	withdraw: 'Reservar a los líderes',
	withdrawHint: 'El equipo deja de verlo.',
	ties: 'Se interpone en',
	noTies: 'Todavía sin vínculos.',
	untie: (what) => `Desvincular de ${what}`,
	deleteIt: 'Eliminar este impedimento',
}
