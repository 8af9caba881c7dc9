// A process that appends to one layer as fast as it can and says each number once it is answered, until somebody kills it.
import { openEmbedded } from '@groundwork/server/storage/embedded/openEmbedded'

const [file, board] = process.argv.slice(2)
const { log } = await openEmbedded(file)
const inFlight = 8

for (;;) {
	const numbers = await Promise.all(
		Array.from({ length: inFlight }, () =>
			log.append({ board, layer: 'canvas' }, new Uint8Array(64), { by: null, at: 1 }),
		),
	)
	process.stdout.write(`${numbers.join('\n')}\n`)
}
