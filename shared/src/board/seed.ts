import { DocumentRecordType, PageRecordType, TLDOCUMENT_ID, createShapeId } from '@tldraw/tlschema'
import type { TLPageId, TLRecord } from '@tldraw/tlschema'
import { getIndices } from '@tldraw/utils'
import type { IndexKey } from '@tldraw/utils'
import type * as Y from 'yjs'
import { ASPECTS, categoryOf } from '../model/domain.js'
import type { ApproachCode, Template } from '../model/domain.js'
import { boardSchema } from '../model/schema.js'
import type { MapShape, MapShapeProps } from '../model/shapes/map.js'
import { LAYOUT_VERSION, metaOf } from './layout.js'
import { putRecord } from './write.js'

/** The id tldraw gives the first page of a store, so that a store made before its content arrives shows the same page. */
export const FIRST_PAGE_ID = 'page:page' as TLPageId

export interface Seed {
	title: string
	template: Template
	/** The map's first columns. */
	approaches: readonly ApproachCode[]
}

/** The first content of a board. The server alone calls this, once: two clients that seed an empty board make two pages. */
export function seedCanvas(doc: Y.Doc, seed: Seed): void {
	doc.transact(() => {
		metaOf(doc).set('layout', LAYOUT_VERSION)
		metaOf(doc).set('schema', boardSchema.serialize())
		putRecord(doc, DocumentRecordType.create({ id: TLDOCUMENT_ID, name: seed.title }))
		putRecord(doc, PageRecordType.create({ id: FIRST_PAGE_ID, name: 'Board', index: 'a1' as IndexKey }))
		if (seed.template === 'environment_map') putRecord(doc, environmentMap(seed))
	})
}

function environmentMap({ title, approaches }: Seed): TLRecord {
	const map: MapShape = {
		id: createShapeId('map'),
		typeName: 'shape',
		type: 'map',
		parentId: FIRST_PAGE_ID,
		index: 'a1' as IndexKey,
		x: 0,
		y: 0,
		rotation: 0,
		isLocked: false,
		opacity: 1,
		meta: {},
		props: { title, approaches: columns(approaches), aspects: rows(), cells: {} },
	}
	return map
}

function columns(codes: readonly ApproachCode[]): MapShapeProps['approaches'] {
	const unique = [...new Set(codes)]
	const indices = getIndices(unique.length)
	return Object.fromEntries(unique.map((code, i) => [code, { code, label: '', index: indices[i]! }]))
}

function rows(): MapShapeProps['aspects'] {
	const indices = getIndices(ASPECTS.length)
	return Object.fromEntries(
		ASPECTS.map((code, i) => [code, { code, label: '', category: categoryOf(code), index: indices[i]! }]),
	)
}
