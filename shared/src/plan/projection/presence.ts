import type { TLShapeId } from '@tldraw/tlschema'
import type { MapShape } from '../../model/shapes/map.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { Subject } from '../../model/shapes/subject.js'

/** Which of the things that ties and impediments name are there. */
export class Presence {
	readonly #maps: ReadonlyMap<string, MapShape>
	readonly #isCard: (id: string) => boolean

	constructor(maps: readonly MapShape[], isCard: (id: string) => boolean) {
		this.#maps = new Map(maps.map((map) => [map.id, map]))
		this.#isCard = isCard
	}

	has(subject: Subject): boolean {
		if (subject.kind === 'card') return this.#isCard(subject.card)
		const map = this.#maps.get(subject.map)
		return (
			map !== undefined &&
			Object.hasOwn(map.props.aspects, subject.aspect) &&
			Object.hasOwn(map.props.approaches, subject.approach)
		)
	}

	/** Of the subjects an impediment names those that are there, in an order that is the same on every replica. */
	of(subjects: Iterable<Subject>): readonly Subject[] {
		const byKey = new Map<string, Subject>()
		for (const subject of subjects) if (this.has(subject)) byKey.set(subjectKey(subject), subject)
		return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject)
	}
}

/** The ids of the impediments in the way of each thing.. */
export function impedimentsBySubject(
	impediments: readonly { id: TLShapeId; subjects: readonly Subject[] }[],
): Map<string, TLShapeId[]> {
	const found = new Map<string, TLShapeId[]>()
	for (const { id, subjects } of impediments) {
		for (const subject of subjects) {
			const key = subjectKey(subject)
			const ids = found.get(key)
			if (ids) ids.push(id)
			else found.set(key, [id])
		}
	}
	return found
}
