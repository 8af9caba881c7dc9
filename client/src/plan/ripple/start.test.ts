import { createShapeId } from '@tldraw/tlschema'
import type { RippleStart } from '@groundwork/shared/plan/ripple'
import { expect, test } from 'vitest'
import { readStart, startKey } from './start'

const map = createShapeId('map')

test.each<RippleStart>([
	{ kind: 'cell', map, aspect: 'grading', approach: 'portfolio' },
	{ kind: 'aspect', map, aspect: 'grading' },
	{ kind: 'card', card: createShapeId('reports') },
])('a link to the view leads to what it began with: %j', (start) => {
	expect(readStart(startKey(start))).toEqual(start)
})

test.each([undefined, '', 'cell', 'cell shape:map grading', 'page shape:map'])('%j names no start', (key) => {
	expect(readStart(key)).toBeUndefined()
})
