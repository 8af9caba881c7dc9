import type { TLShape } from '@groundwork/shared/testing/drawings'
import { LEDGERS } from './ledger'
import type { Person } from './person'
import { isMovable } from './subjects'

/** A drag, a turn or a stretch of several shapes, over several frames. */
export interface Gesture {
	kind: 'move' | 'rotate' | 'resize'
	ids: string[]
	/** A ledger is among them: nothing of it may be taken back. */
	isKept: boolean
	framesLeft: number
}

/** What the timers of a binding do at one frame. */
export const frame = ({ peer }: Person): void => peer.replica.binding.frame()

export function beginGesture(person: Person): void {
	const { random } = person
	const shapes = person.shapes(isMovable)
	if (shapes.length < 2) return
	const count = 2 + random.int(Math.min(7, shapes.length - 1))
	const first = random.int(shapes.length)
	const ids: string[] = Array.from({ length: count }, (_, i) => shapes[(first + i) % shapes.length]!.id)
	person.history.mark()
	const isKept = random.chance(0.3)
	if (isKept) ids.push(random.pick(Object.values(LEDGERS)))
	person.gesture = {
		kind: random.pick(['move', 'move', 'rotate', 'resize'] as const),
		ids: [...new Set<string>(ids)],
		isKept,
		framesLeft: 2 + random.int(6),
	}
	continueGesture(person)
}

/** One frame of it; the last one ends it, and now and then she thinks better of it. */
export function continueGesture(person: Person): void {
	const { gesture, random } = person
	if (!gesture) return
	const [dx, dy] = [random.int(40) - 20, random.int(40) - 20]
	// A colleague may have deleted some of them: the others go on.
	const moved = gesture.ids.flatMap((id) => {
		const shape = person.get(id)
		return shape ? [step(shape, gesture.kind, dx, dy)] : []
	})
	if (gesture.isKept) person.history.ignoring(() => person.put(...moved))
	else person.put(...moved)
	frame(person)
	if (--gesture.framesLeft > 0) return
	if (random.chance(0.15)) person.history.bail()
	person.peer.replica.binding.flush()
	person.gesture = undefined
}

function step(shape: TLShape, kind: Gesture['kind'], dx: number, dy: number): TLShape {
	if (kind === 'move') return { ...shape, x: shape.x + dx, y: shape.y + dy }
	if (kind === 'rotate')
		return { ...shape, x: shape.x - dy, y: shape.y + dx, rotation: shape.rotation + 0.125 }
	const { props } = shape as { props: { w?: number; h?: number } }
	if (props.w === undefined) return { ...shape, x: shape.x + dx }
	const size = {
		w: Math.max(1, props.w + dx),
		...(props.h === undefined ? {} : { h: Math.max(1, props.h + dy) }),
	}
	return { ...shape, x: shape.x - dx, y: shape.y - dy, props: { ...props, ...size } }
}
