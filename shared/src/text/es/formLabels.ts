import type * as english from '../formLabels.js'

export const fitMeanings: typeof english.fitMeanings = {
	processes: {
		supports: 'trabaja a favor',
		workable: 'ajustes pequeños',
		strains: 'tira en contra',
		blocks: 'debe cambiar primero',
		unknown: 'falta mirarlo',
	},
	space: {
		supports: 'muy adecuado',
		workable: 'sirve como está',
		strains: 'incómodo',
		blocks: 'lo impide',
		unknown: 'falta mirarlo',
	},
	means: {
		supports: 'más que suficiente',
		workable: 'alcanza para empezar',
		strains: 'escaso',
		blocks: 'no hay',
		unknown: 'falta mirarlo',
	},
	mandates: {
		supports: 'lo alienta',
		workable: 'calla o lo permite',
		strains: 'lo limita',
		blocks: 'lo prohíbe',
		unknown: 'falta mirarlo',
	},
}

export const levelLabels: typeof english.levelLabels = {
	classroom: 'Aula',
	team: 'Equipo',
	school: 'Escuela',
	district: 'Distrito',
	state: 'Estado',
	federal: 'Gobierno federal',
	community: 'Comunidad',
}

export const sourceKindLabels: typeof english.sourceKindLabels = {
	policy: 'Política',
	procedure: 'Procedimiento',
	tradition: 'Tradición',
	contract: 'Contrato',
	law: 'Ley',
}

export const changeTypeLabels: typeof english.changeTypeLabels = {
	keep: 'Mantener',
	adapt: 'Adaptar',
	replace: 'Reemplazar',
	stop: 'Dejar de hacer',
	start: 'Empezar a hacer',
	seek_waiver: 'Pedir una exención',
	work_around: 'Buscar otra vía',
}

export const respondsToLabels: typeof english.respondsToLabels = {
	needs: 'Necesidades',
	interests: 'Intereses',
	aspirations: 'Aspiraciones',
	culture: 'Cultura',
}

export const variesLabels: typeof english.variesLabels = {
	pace: 'Ritmo',
	support: 'Apoyo',
	content: 'Contenido',
	product: 'Producto',
	place: 'Lugar',
}

export const curriculumControlLabels: typeof english.curriculumControlLabels = {
	'0': 'Prescrito',
	'1': 'En gran parte prescrito',
	'2': 'Un marco con opciones',
	'3': 'En gran parte de cada estudiante',
	'4': 'Decide cada estudiante',
}

export const doseLabels: typeof english.doseLabels = {
	none: 'Nada',
	a_unit: 'Una unidad',
	some_classes: 'Algunas clases',
	most_classes: 'La mayoría de las clases',
	all_day: 'Todo el día',
}

export const controlLabels: typeof english.controlLabels = {
	decide: 'Lo decidimos',
	influence: 'Podemos influir',
	escalate: 'Podemos elevarlo',
	outside: 'Fuera de nuestro alcance',
}

export const waivableLabels: typeof english.waivableLabels = {
	yes: 'Admite exención',
	no: 'No admite exención',
	unknown: 'No se sabe si admite exención',
}

export const rulePurposeLabels: typeof english.rulePurposeLabels = {
	health: 'Salud',
	safety: 'Seguridad',
	civil_rights: 'Derechos civiles',
	other: 'Otra cosa',
}
