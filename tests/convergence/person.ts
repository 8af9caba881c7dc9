import type { Random } from '@groundwork/shared/testing/random'
import { History } from '@groundwork/shared/testing/history'
import type { TLShape } from '@groundwork/shared/testing/drawings'
import type { Replica } from '@groundwork/shared/testing/replica'
import type { Peer } from '../kit/network'
import type { Gesture } from './gestures'
import { isLedger } from './ledger'

/** Somebody at the board: what she has done that can be taken back, and what she is in the middle of. */
export class Person {
	readonly name: string
	readonly peer: Peer
	readonly random: Random
	history: History
	gesture: Gesture | undefined
	#made = 0

	constructor(name: string, peer: Peer, random: Random) {
		this.name = name
		this.peer = peer
		this.random = random
		this.history = new History(peer.replica.store)
	}

	/** Her window is a new one. */
	startAnew(): void {
		this.history.dispose()
		this.history = new History(this.peer.replica.store)
		this.gesture = undefined
	}

	get store(): Replica['store'] {
		return this.peer.replica.store
	}

	/** A name that nobody else gives. */
	newName(): string {
		return `${this.name}${++this.#made}`
	}

	/** The ledgers are handled apart. */
	shapes(fits: (shape: TLShape) => boolean = () => true): TLShape[] {
		return Object.values(this.peer.replica.records()).filter(
			(record): record is TLShape => record.typeName === 'shape' && !isLedger(record.id) && fits(record),
		)
	}

	/** One of the shapes that fit, if there is any. */
	aShape(fits?: (shape: TLShape) => boolean): TLShape | undefined {
		const shapes = this.shapes(fits)
		return shapes.length > 0 ? this.random.pick(shapes) : undefined
	}

	/** Shapes of ours are no part of tldraw's own types. */
	put(...records: { id: string }[]): void {
		this.store.put(records as unknown as Parameters<typeof this.store.put>[0])
	}

	setProps(shape: TLShape, props: object): void {
		this.put({ ...shape, props: { ...shape.props, ...props } } as TLShape)
	}

	remove(...ids: string[]): void {
		this.store.remove(ids as Parameters<typeof this.store.remove>[0])
	}

	has(id: string): boolean {
		return this.store.has(id as TLShape['id'])
	}

	get(id: string): TLShape | undefined {
		return this.store.get(id as TLShape['id'])
	}
}
