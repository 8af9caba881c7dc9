import type { BoardRecord } from '@groundwork/shared/board/read'
import { FITS, isStanding } from '@groundwork/shared/model/domain'
import type { ImpedimentShapeProps } from '@groundwork/shared/model/shapes/impediment'
import type { MapShapeProps } from '@groundwork/shared/model/shapes/map'
import type { SnapshotCounts } from '@groundwork/shared/protocol/snapshot'

type Shape = Extract<BoardRecord, { typeName: 'shape' }>

/** How much of each kind a snapshot holds, of what everybody on the board may see. */
export function countRecords(
	records: Iterable<BoardRecord>,
): Omit<SnapshotCounts, 'openFindings' | 'openQuestions'> {
	const shapes = [...records].filter((record): record is Shape => record.typeName === 'shape')
	const propsOf = <Props>(wanted: string) =>
		shapes
			.filter(({ type }: { type: string }) => type === wanted)
			.map((shape) => shape.props as unknown as Props)
	const maps = propsOf<MapShapeProps>('map')
	const impediments = propsOf<ImpedimentShapeProps>('impediment')
	const sum = (count: (map: MapShapeProps) => number) => maps.reduce((total, map) => total + count(map), 0)
	const fits = Object.fromEntries(
		FITS.map((fit) => [fit, sum((map) => cellsOf(map).filter((cell) => cell.fit === fit).length)]),
	) as SnapshotCounts['fits']
	const open = impediments.filter(({ status }) => isStanding(status)).length
	return {
		maps: maps.length,
		approaches: sum((map) => Object.keys(map.approaches).length),
		aspects: sum((map) => Object.keys(map.aspects).length),
		cellsJudged: sum((map) => cellsOf(map).filter(({ fit }) => fit !== 'unknown').length),
		changes: propsOf('change').length,
		impedimentsPublished: impediments.length,
		shapes: shapes.length,
		fits,
		impediments: { open, removed: impediments.length - open },
	}
}

const cellsOf = (map: MapShapeProps) => Object.values(map.cells)
