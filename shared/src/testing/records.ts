import { PageRecordType, createBindingId, createShapeId, geoShapeProps, toRichText } from '@tldraw/tlschema'
import type { TLArrowBinding, TLGeoShape, TLNoteShape, TLPage, TLPageId, TLShapeId } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { FIRST_PAGE_ID } from '../board/seed.js'
import type { CardKind } from '../model/cards.js'
import type { TieMeaning } from '../model/domain.js'
import { cardDefaults } from '../model/shapes/card.js'
import type { CardProps, CardShape, ChangeShape } from '../model/shapes/card.js'
import type { GridShape, GridShapeProps } from '../model/shapes/grid.js'
import { IMPEDIMENT_DEFAULTS } from '../model/shapes/impediment.js'
import type { ImpedimentShape } from '../model/shapes/impediment.js'
import type { Subject } from '../model/shapes/subject.js'
import type { TieShape } from '../model/shapes/tie.js'

/** Valid records for tests, by name: `geo('a')` has the id `shape:a`. */

const shape = (name: string) => ({
	id: createShapeId(name),
	typeName: 'shape' as const,
	parentId: FIRST_PAGE_ID as TLGeoShape['parentId'],
	index: 'a1' as IndexKey,
	x: 0,
	y: 0,
	rotation: 0,
	isLocked: false,
	opacity: 1,
	meta: {},
})

const STYLE = { color: 'black', labelColor: 'black', font: 'draw', size: 'm' } as const

export function geo(name: string, over: Partial<TLGeoShape> = {}): TLGeoShape {
	return {
		...shape(name),
		type: 'geo',
		props: {
			...STYLE,
			geo: 'rectangle',
			w: 100,
			h: 100,
			dash: 'draw',
			fill: 'none',
			url: '',
			growY: 0,
			scale: 1,
			align: 'middle',
			verticalAlign: 'middle',
			richText: toRichText(''),
		} satisfies Record<keyof typeof geoShapeProps, unknown> as TLGeoShape['props'],
		...over,
	}
}

/** Enough of an arrow for what looks at types and parents alone. */
export function arrow(name: string, over: Partial<TLGeoShape> = {}): TLGeoShape {
	return { ...geo(name, over), type: 'arrow' as TLGeoShape['type'] }
}

export function note(name: string, text = '', over: Partial<TLNoteShape> = {}): TLNoteShape {
	return {
		...shape(name),
		type: 'note',
		props: {
			...STYLE,
			fontSizeAdjustment: 0,
			align: 'middle',
			verticalAlign: 'middle',
			growY: 0,
			url: '',
			richText: toRichText(text),
			scale: 1,
		},
		...over,
	}
}

export function change(name: string, props: Partial<ChangeShape['props']> = {}): ChangeShape {
	return { ...shape(name), type: 'change', props: { ...cardDefaults('change'), ...props } }
}

export function card<Kind extends CardKind>(
	kind: Kind,
	name: string,
	props: Partial<CardProps<Kind>> = {},
): CardShape<Kind> {
	return { ...shape(name), type: kind, props: { ...cardDefaults(kind), ...props } }
}

export function tie(name: string, meaning: TieMeaning, from: Subject, to: Subject): TieShape {
	return { ...shape(name), type: 'tie', props: { meaning, from, to } }
}

export function grid(name: string, props: Pick<GridShapeProps, 'grid'> & Partial<GridShapeProps>): GridShape {
	return { ...shape(name), type: 'grid', props: { rows: {}, columns: {}, cells: {}, begins: '', ...props } }
}

export function impediment(name: string, props: Partial<ImpedimentShape['props']> = {}): ImpedimentShape {
	return { ...shape(name), type: 'impediment', props: { ...IMPEDIMENT_DEFAULTS, ...props } }
}

export function page(id: string, index: string): TLPage {
	return PageRecordType.create({ id: id as TLPageId, name: id, index: index as IndexKey })
}

export function arrowBinding(name: string, fromId: TLShapeId, toId: TLShapeId): TLArrowBinding {
	return {
		id: createBindingId(name),
		typeName: 'binding',
		type: 'arrow',
		fromId,
		toId,
		meta: {},
		props: {
			terminal: 'end',
			normalizedAnchor: { x: 0.5, y: 0.5 },
			isExact: false,
			isPrecise: false,
			snap: 'none',
		},
	}
}
