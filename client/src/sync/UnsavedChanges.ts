import { GEOMETRY, PLACEMENT, recordsOf } from '@groundwork/shared/board/layout'
import { atom } from '@tldraw/state'
import type { Signal } from '@tldraw/state'
import type * as Y from 'yjs'
import type { DeviceCopy } from './DeviceCopy'

const KEY = 'unsaved'
/** Milliseconds between writes of the list; the changes themselves are stored at once. */
const STORE_INTERVAL = 100

/**
 * What this person changed and the server has not yet called durable: values, not keystrokes, so that one long drag is one
 * change. The list is kept beside the document on the device and survives a reload.
 */
export class UnsavedChanges {
	readonly #changes = new Set<string>()
	readonly #count = atom('unsaved changes', 0)
	#timer: ReturnType<typeof setTimeout> | undefined
	readonly #copy: DeviceCopy
	readonly #records: Y.Map<unknown>
	readonly #isLocal: (origin: unknown) => boolean
	/** The list kept on the device has been read. */
	readonly loaded: Promise<void>

	/** `isLocal` tells a person's own transactions from what arrives from the network or the device's storage. */
	constructor(doc: Y.Doc, copy: DeviceCopy, isLocal: (origin: unknown) => boolean) {
		this.#copy = copy
		this.#records = recordsOf(doc)
		this.#isLocal = isLocal
		this.#records.observeDeep(this.#observe)
		this.loaded = this.#load()
	}

	get count(): Signal<number> {
		return this.#count
	}

	clear(): void {
		if (this.#changes.size === 0) return
		this.#changes.clear()
		this.#changed()
	}

	/** Writes the list at once, if it changed: the page is about to go. */
	flush(): void {
		if (this.#timer === undefined) return
		clearTimeout(this.#timer)
		this.#timer = undefined
		this.#copy.set(KEY, [...this.#changes])
	}

	dispose(): void {
		clearTimeout(this.#timer)
		this.#records.unobserveDeep(this.#observe)
	}

	readonly #observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
		if (!this.#isLocal(transaction.origin)) return
		for (const event of events) for (const change of changesOf(event)) this.#changes.add(change)
		this.#changed()
	}

	async #load(): Promise<void> {
		const stored = await this.#copy.get(KEY)
		if (!Array.isArray(stored)) return
		for (const change of stored) this.#changes.add(String(change))
		this.#count.set(this.#changes.size)
	}

	#changed(): void {
		this.#count.set(this.#changes.size)
		this.#timer ??= setTimeout(() => this.flush(), STORE_INTERVAL)
	}
}

/** A record made or deleted, a value of one, or a text however long one types in it. */
function changesOf(event: Y.YEvent<Y.AbstractType<unknown>>): string[] {
	const [id, text] = event.path.map(String)
	if (id !== undefined && text !== undefined) return [`${id} ${text}`]
	const keys = [...(event as Y.YMapEvent<unknown>).keysChanged]
	return id === undefined ? keys : keys.map((key) => `${id} ${valueOf(key)}`)
}

/** Where a shape lies is one value, and a text begun is the text typed in. */
const valueOf = (key: string) => (key === PLACEMENT ? GEOMETRY : key)
