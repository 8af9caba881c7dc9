import { connector, frame as frameShape, stroke } from '@groundwork/shared/testing/drawings'
import type { TLShape } from '@groundwork/shared/testing/drawings'
import { arrowBinding, change, geo, impediment, note } from '@groundwork/shared/testing/records'
import { LEDGERS, isLedger } from './ledger'
import type { Person } from './person'
import { COLOURS, INDICES, PAGE, isMovable, isOfType, propsOf } from './subjects'
import type { Operation } from './subjects'

/** What people do with shapes: make, move, dress, nest, order, delete, publish and draw them. */

/** A board this full is tidied up before anything is added. */
const FULL = 28
const LONG_STROKE = 40

export function create(person: Person): void {
	const { random } = person
	const shapes = person.shapes()
	if (shapes.length > FULL) return remove(person)
	const name = person.newName()
	const at = { x: random.int(1000), y: random.int(1000), index: random.pick(INDICES) as TLShape['index'] }
	const isLeader = person.peer.role === 'leader'
	const kind = random.pick([
		'note',
		'geo',
		'change',
		'frame',
		'connector',
		'stroke',
		isLeader ? 'impediment' : 'note',
	])
	if (kind === 'note') person.put(note(name, 'note', at))
	else if (kind === 'geo') person.put(geo(name, at))
	else if (kind === 'change') person.put(Object.assign(change(name, { title: 'change' }), at))
	else if (kind === 'frame') person.put(frameShape(name, at))
	else if (kind === 'stroke') person.put(stroke(name, [{ x: 0, y: 0, z: 0.5 }], at))
	else if (kind === 'impediment') person.put(Object.assign(impediment(name, { statement: 'policy' }), at))
	else {
		const arrow = connector(name, at)
		person.put(arrow)
		person.put(arrowBinding(name, arrow.id, random.pick(shapes).id))
	}
}

export const move: Operation = (person) => {
	const shape = person.aShape(isMovable)
	const { random } = person
	if (shape) person.put({ ...shape, x: random.int(1000) / 4, y: random.int(1000) / 4 } as TLShape)
}

export const recolour: Operation = (person) => {
	const shape = person.aShape((one) => 'color' in one.props)
	if (shape) person.setProps(shape, { color: person.random.pick(COLOURS) })
}

/** Into a frame or a shape, or out again. Nobody makes a ring by hand; two people at once can. */
export const reparent: Operation = (person) => {
	const { random } = person
	const shape = person.aShape(isMovable)
	const into = random.chance(0.3) ? undefined : person.aShape(isOfType('frame', 'frame', 'geo'))
	if (!shape || (into && isInside(person, into, shape.id))) return
	const [parentId, index] = [into?.id ?? PAGE, random.pick(INDICES)]
	person.put({ ...shape, parentId, index, x: random.int(200), y: random.int(200) } as TLShape)
}

function isInside(person: Person, shape: TLShape, id: string): boolean {
	const seen = new Set<string>()
	for (let at: TLShape | undefined = shape; at && !seen.has(at.id); at = person.get(at.parentId))
		seen.add(at.id)
	return seen.has(id)
}

export const reindex: Operation = (person) => {
	const shape = person.aShape()
	if (shape) person.put({ ...shape, index: person.random.pick(INDICES) } as TLShape)
}

/** Half of the time with all that is in it and tied to it, as the editor does. */
export function remove(person: Person): void {
	const shape = person.aShape(isMovable)
	if (!shape) return
	const gone = new Set<string>([shape.id])
	if (person.random.chance(0.5)) {
		for (const record of Object.values(person.peer.replica.records())) {
			if (record.typeName === 'shape' && gone.has(record.parentId)) gone.add(record.id)
			if (record.typeName === 'binding' && (gone.has(record.fromId) || gone.has(record.toId)))
				gone.add(record.id)
		}
	}
	person.remove(...[...gone].filter((id) => !isLedger(id)))
}

export const publish: Operation = (person) => {
	if (person.peer.role !== 'leader') return
	const shape = person.aShape(isOfType('impediment'))
	if (!shape) return
	person.setProps(shape, { visibility: propsOf(shape)['visibility'] === 'team' ? 'leaders' : 'team' })
}

export const growStroke: Operation = (person) => {
	const { random } = person
	const shape = person.aShape(isOfType('draw'))
	if (!shape) return
	const segments = propsOf(shape)['segments'] as { type: string; points: object[] }[]
	if (segments[0]!.points.length > LONG_STROKE) return
	const points = Array.from({ length: 1 + random.int(5) }, () => ({
		x: random.int(99),
		y: random.int(99),
		z: 0.5,
	}))
	const grown = segments.map((segment, i) =>
		i === segments.length - 1 ? { ...segment, points: [...segment.points, ...points] } : segment,
	)
	person.setProps(shape, { segments: grown, isComplete: random.chance(0.2) })
}

/** Everything but typing and deleting, with nothing to take back: what was typed must stay. */
export const handleLedger: Operation = (person) => {
	const { random } = person
	const shape = person.get(random.pick(Object.values(LEDGERS)))
	if (!shape) return
	const frame = person.aShape(isOfType('frame'))
	person.history.ignoring(() => {
		if (random.chance(0.4)) person.put({ ...shape, x: random.int(500), y: random.int(500) } as TLShape)
		else if (random.chance(0.5))
			person.put({ ...shape, parentId: frame?.id ?? PAGE, index: random.pick(INDICES) } as TLShape)
		else if ('color' in shape.props) person.setProps(shape, { color: random.pick(COLOURS) })
		else person.setProps(shape, { status: random.pick(['idea', 'agreed']) })
	})
}
