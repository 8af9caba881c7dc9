import type { TLShapeId } from '@tldraw/tlschema'
import type { MapShape } from '../../model/shapes/map.js'

/** The rows and columns of a map by their keys alone, and the page it lies on: what cards and ties ask of a map. */
export interface MapKeys {
	id: TLShapeId
	page: string
	aspects: ReadonlySet<string>
	approaches: ReadonlySet<string>
}

export const mapKeys = ({ id, props }: MapShape, page: string): MapKeys => ({
	id,
	page,
	aspects: new Set(Object.keys(props.aspects)),
	approaches: new Set(Object.keys(props.approaches)),
})
