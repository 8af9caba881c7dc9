import { afterEach, expect, test } from 'vitest'
import { board, closeBoards, get, put } from '@groundwork/shared/testing/board'
import { note } from '@groundwork/shared/testing/records'
import { deliver, meet } from '@groundwork/shared/testing/replica'
import type { Replica } from '@groundwork/shared/testing/replica'
import { blocksOf, richTextOf } from '../kit/richText'

afterEach(closeBoards)

/** Sets the first letters of a note in bold. */
function embolden(replica: Replica, id: string, count: number): void {
	const shape = get(replica, id)
	const blocks = blocksOf((shape.props as { richText?: unknown }).richText)
	for (const letter of blocks[0]!.letters.slice(0, count)) letter.marks = [{ type: 'bold' }]
	put(replica, { ...shape, props: { ...shape.props, richText: richTextOf(blocks) } })
}

test('[CONV-2] whoever only reads says nothing, not even where two people set the same letters in bold', () => {
	const [alice, bob, reader] = board('leader', 'member', 'viewer')
	put(alice, note('a', 'one two three'))
	meet(alice, bob, reader)
	let said = 0
	for (const doc of Object.values(reader.docs)) {
		doc.on('update', (_update: Uint8Array, origin: unknown) => (said += origin === 'network' ? 0 : 1))
	}
	embolden(alice, 'shape:a', 3)
	embolden(bob, 'shape:a', 7)
	for (const writer of [alice, bob]) {
		writer.binding.flush()
		deliver(writer, reader)
	}
	expect(said).toBe(0)
})
