import type { BoardRecords } from '@groundwork/shared/board/read'
import type { MapShapeProps } from '@groundwork/shared/model/shapes/map'
import type { SnapshotCounts } from '@groundwork/shared/protocol/snapshot'

type AnyRecord = BoardRecords['records'] extends Map<string, infer One> ? One : never
type Shape = Extract<AnyRecord, { typeName: 'shape' }>

/** How much of each kind a snapshot holds, of what everybody on the board may see. */
export function countRecords(records: Iterable<AnyRecord>): SnapshotCounts {
	const shapes = [...records].filter((record): record is Shape => record.typeName === 'shape')
	const ofType = (type: string) => shapes.filter((shape) => shape.type === type)
	const maps = ofType('map').map((shape) => shape.props as unknown as MapShapeProps)
	const sum = (count: (map: MapShapeProps) => number) => maps.reduce((total, map) => total + count(map), 0)
	return {
		maps: maps.length,
		approaches: sum((map) => Object.keys(map.approaches).length),
		aspects: sum((map) => Object.keys(map.aspects).length),
		cellsJudged: sum((map) => Object.values(map.cells).filter(({ fit }) => fit !== 'unknown').length),
		changes: ofType('change').length,
		impedimentsPublished: ofType('impediment').length,
		shapes: shapes.length,
	}
}
