import * as Y from 'yjs'
import type { DecodedUpdate } from './readUpdate.js'

/**
 * Types inside types: a record in `records`, a text in a record. Yjs deletes them recursively, and a server that starts anew
 * has less stack for that than one that is warm: what it took in yesterday it could not load today.
 */
const MAX_NESTING = 16

/** Whether an update brings a type that lies deeper than that; seen before anything of it is applied. */
export function isNestedTooDeeply(doc: Y.Doc, { structs }: DecodedUpdate): boolean {
	const types = structs.filter(
		(struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentType,
	)
	if (types.length === 0) return false
	const levels = new Levels(doc, structs)
	return types.some((type) => levels.of(type.id) > MAX_NESTING)
}

type Struct = DecodedUpdate['structs'][number]

/** How deep things lie: 1 in a root type. What an update refers to lies in itself or in the document. */
class Levels {
	readonly #doc: Y.Doc
	readonly #structs = new Map<number, Struct[]>()
	readonly #known = new Map<Struct, number>()

	constructor(doc: Y.Doc, structs: Struct[]) {
		this.#doc = doc
		for (const struct of structs) {
			const ofClient = this.#structs.get(struct.id.client)
			if (ofClient) ofClient.push(struct)
			else this.#structs.set(struct.id.client, [struct])
		}
	}

	/** Beyond the limit counts as beyond it, however far: the way up is not followed for ever. */
	of(id: Y.ID): number {
		const path: { struct: Struct; deeper: number }[] = []
		let at: Y.ID | null = id
		let level = 0
		while (at !== null) {
			const struct = this.#find(at)
			if (!struct) {
				level = levelInDoc(this.#doc, at)
				break
			}
			const known = this.#known.get(struct)
			if (known !== undefined) {
				level = known
				break
			}
			if (!(struct instanceof Y.Item)) break
			const parent = struct.parent as unknown
			const inside = typeof parent === 'string' || parent instanceof Y.ID
			path.push({ struct, deeper: inside ? 1 : 0 })
			// while it is being looked for it counts as too deep, so that a circle of references ends
			this.#known.set(struct, MAX_NESTING + 1)
			at = parent instanceof Y.ID ? parent : inside ? null : (struct.origin ?? struct.rightOrigin)
		}
		for (const { struct, deeper } of path.toReversed()) {
			level += deeper
			this.#known.set(struct, level)
		}
		return level
	}

	#find({ client, clock }: Y.ID): Struct | undefined {
		const structs = this.#structs.get(client)
		if (!structs) return undefined
		let [low, high] = [0, structs.length - 1]
		while (low <= high) {
			const middle = (low + high) >> 1
			const struct = structs[middle]!
			if (struct.id.clock > clock) high = middle - 1
			else if (struct.id.clock + struct.length <= clock) low = middle + 1
			else return struct
		}
		return undefined
	}
}

function levelInDoc(doc: Y.Doc, id: Y.ID): number {
	if (Y.getState(doc.store, id.client) <= id.clock) return 0
	const found = Y.getItem(doc.store, id) as Y.Item | Y.GC
	let level = 0
	for (
		let item: Y.Item | null = found instanceof Y.Item ? found : null;
		item !== null;
		item = (item.parent as Y.AbstractType<unknown> | null)?._item ?? null
	)
		level++
	return level
}
