import type { IndexKey } from '@tldraw/utils'
import { T } from '@tldraw/validate'

/** Rows and columns share few places in the order: a board of the usual size has some forty. */
const MOST_KNOWN = 10_000
const known = new Set<string>()

/** A place in an order, as `T.indexKey`, which makes the next key to see whether there is one: 11 µs each, 18 on every map. */
export const indexKey = T.string.check('indexKey', (value) => {
	if (known.has(value)) return
	T.indexKey.validate(value)
	if (known.size < MOST_KNOWN) known.add(value)
}) as unknown as T.Validator<IndexKey>
