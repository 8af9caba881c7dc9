import { FITS } from '@groundwork/shared/model/domain'
import { UNJUDGED, cellKey, newApproach } from '@groundwork/shared/model/shapes/map'
import type { CellKey, MapApproach, MapShapeProps } from '@groundwork/shared/model/shapes/map'
import type { Person } from './person'
import { INDICES, MAP } from './subjects'
import type { Operation } from './subjects'
import { typed } from './typing'

/** What people do on the map: judge and annotate cells, add, name, order and remove columns. */

type MapProps = Pick<MapShapeProps, 'approaches' | 'cells'>

const onMap =
	(alter: (props: MapProps, person: Person) => Partial<MapProps> | undefined): Operation =>
	(person) => {
		const map = person.get(MAP)
		const props = map && alter(map.props as unknown as MapProps, person)
		if (map && props) person.setProps(map, props)
	}

function aCell({ approaches }: MapProps, { random }: Person): CellKey | undefined {
	const columns = Object.keys(approaches)
	return columns.length > 0
		? cellKey(random.pick(['grading', 'scheduling']), random.pick(columns))
		: undefined
}

export const judge = onMap((props, person) => {
	const key = aCell(props, person)
	if (key === undefined) return undefined
	const { [key]: cell, ...others } = props.cells
	if (cell && person.random.chance(0.15)) return { cells: others }
	return { cells: { ...props.cells, [key]: { ...UNJUDGED, ...cell, fit: person.random.pick(FITS) } } }
})

export const annotate = onMap((props, person) => {
	const key = aCell(props, person)
	if (key === undefined) return undefined
	const cell = props.cells[key] ?? UNJUDGED
	return { cells: { ...props.cells, [key]: { ...cell, note: typed(cell.note, person.random) } } }
})

const COLUMNS = ['blended_learning', 'dual_enrollment', 'small_schools', 'independent_study'] as const

/** Adds a column, renames it, moves it or takes it away with its verdicts. */
export const changeColumn = onMap(({ approaches, cells }, { random }) => {
	const code = random.pick(COLUMNS)
	const { [code]: column, ...others } = approaches
	const changed = {
		...newApproach({ code, label: '', index: random.pick(INDICES) as MapApproach['index'] }),
		...column,
	}
	if (!column) return { approaches: { ...others, [code]: changed } }
	if (random.chance(0.3)) {
		const left = Object.entries(cells).filter(([key]) => !key.endsWith(`:${code}`))
		return { approaches: others, cells: Object.fromEntries(left) }
	}
	if (random.chance(0.5)) changed.index = random.pick(INDICES) as MapApproach['index']
	return { approaches: { ...approaches, [code]: { ...changed, label: typed(changed.label, random) } } }
})
