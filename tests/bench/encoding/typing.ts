import { change, note } from '@groundwork/shared/testing/records'
import type { TLNoteShape, TLShape } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { figure } from '../figures.js'
import { CLIENT, boardOf, mustAgree, receive, replicaOf } from '../replicas.js'
import { mean, median } from '../statistics.js'
import { headed, typed } from '../workload.js'
import { Wire } from '../wire.js'

const AT_THE_END = 500
const IN_THE_MIDDLE = 200

/** Bytes that each key costs while somebody types at the end of a text and then in the middle of it, a frame a key. */
export function typing(): void {
	const texts = typed(21, AT_THE_END, IN_THE_MIDDLE)
	const empty = note('note', '', { props: { ...note('note').props, richText: headed('') } })
	const card = change('card')
	const inNote = (text: string): TLNoteShape => ({
		...empty,
		props: { ...empty.props, richText: headed(text) },
	})
	const inCard = (to: string) => ({ ...card, props: { ...card.props, to } }) as unknown as TLShape

	for (const [name, withText] of [['note', inNote] as const, ['change', inCard] as const]) {
		const end = bytesOfKeys(texts.end.map(withText))
		const middle = bytesOfKeys(texts.middle.map(withText))
		// Of all keys.
		figure(`encoding.typing.${name}.bytesPerKey`, median([...end, ...middle]), 'B', 25)
		figure(`encoding.typing.${name}.meanBytesPerKey`, mean([...end, ...middle]), 'B', 25)
		// Yjs names both neighbours of a letter in the middle of a text, and one at its end.
		figure(`encoding.typing.${name}.end.bytesPerKey`, median(end), 'B')
		figure(`encoding.typing.${name}.middle.bytesPerKey`, median(middle), 'B')
	}
}

/** The first shape is on the board; each other is one key later. */
function bytesOfKeys([first, ...later]: TLShape[]): number[] {
	const board = Y.encodeStateAsUpdate(boardOf([first!]))
	const [sender, receiver] = [replicaOf(board, CLIENT.sender), replicaOf(board, CLIENT.receiver)]
	const wire = new Wire(sender)
	const keys = later.map((shape) => {
		sender.store.put([shape])
		sender.binding.frame()
		return wire.takeBytes()
	})
	sender.binding.flush()
	for (const update of wire.takeUpdates()) receive(receiver, update)
	receiver.binding.flush()
	mustAgree(sender, receiver, later.slice(-1))
	sender.dispose()
	receiver.dispose()
	return keys
}
