import type { TLShapeId } from '@tldraw/tlschema'
import { WeakCache } from '@tldraw/utils'
import type { ImpedimentShapeProps } from '../../model/shapes/impediment.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { Subject } from '../../model/shapes/subject.js'
import type { MapKeys } from './mapKeys.js'

/** Which of the things that ties and impediments name are there. */
export class Presence {
	readonly #maps: ReadonlyMap<string, MapKeys>
	readonly #isCard: (id: string) => boolean

	constructor(maps: readonly MapKeys[], isCard: (id: string) => boolean) {
		this.#maps = new Map(maps.map((map) => [map.id, map]))
		this.#isCard = isCard
	}

	has(subject: Subject): boolean {
		if (subject.kind === 'card') return this.#isCard(subject.card)
		const map = this.#maps.get(subject.map)
		return map !== undefined && map.aspects.has(subject.aspect) && map.approaches.has(subject.approach)
	}
}

type Ties = ImpedimentShapeProps['ties']

const inOrder = new WeakCache<Ties, readonly Subject[]>()

/** What an impediment names, each thing once, in an order that is the same on every replica. */
export const subjectsOf = (ties: Ties): readonly Subject[] =>
	inOrder.get(ties, () => {
		const byKey = new Map(Object.values(ties).map((subject) => [subjectKey(subject), subject]))
		return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject)
	})

/** The ids of the impediments in the way of each thing, by `subjectKey`. */
export type InTheWay = ReadonlyMap<string, readonly TLShapeId[]>

export function impedimentsBySubject(
	impediments: readonly { id: TLShapeId; subjects: readonly Subject[] }[],
): InTheWay {
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
