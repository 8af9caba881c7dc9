import { createShapeId } from '@tldraw/tlschema'
import type { TLPageId, TLRecord } from '@tldraw/tlschema'
import { getIndices } from '@tldraw/utils'
import type { IndexKey } from '@tldraw/utils'
import { ASPECTS, categoryOf } from '../model/domain.js'
import type { ApproachCode } from '../model/domain.js'
import { newApproach } from '../model/shapes/map.js'
import type { MapShape, MapShapeProps } from '../model/shapes/map.js'

/** The map of a new board: the fifteen aspects, and the approaches the team picked. */
export function environmentMap(title: string, approaches: readonly ApproachCode[], page: TLPageId): TLRecord {
	const map: MapShape = {
		id: createShapeId('map'),
		typeName: 'shape',
		type: 'map',
		parentId: page,
		index: 'a1' as IndexKey,
		x: 0,
		y: 0,
		rotation: 0,
		isLocked: false,
		opacity: 1,
		meta: {},
		props: { title, approaches: columns(approaches), aspects: rows(), cells: {}, folded: {} },
	}
	return map
}

function columns(codes: readonly ApproachCode[]): MapShapeProps['approaches'] {
	const unique = [...new Set(codes)]
	const indices = getIndices(unique.length)
	return Object.fromEntries(
		unique.map((code, at) => [code, newApproach({ code, label: '', index: indices[at]! })]),
	)
}

function rows(): MapShapeProps['aspects'] {
	const indices = getIndices(ASPECTS.length)
	return Object.fromEntries(
		ASPECTS.map((code, at) => [code, { code, label: '', category: categoryOf(code), index: indices[at]! }]),
	)
}
