import { figure } from '../figures.js'
import { Bystanders } from './Bystanders.js'
import { Client } from './Client.js'
import { SERVERS, startContenders } from './contenders.js'
import type { Contender, Place } from './contenders.js'
import { paced } from './pace.js'
import type { ServerProgram } from './ServerProgram.js'

const SLOW = 10
const SECONDS = 25
/** The same without them: what such writing makes of the heap is not theirs. */
const ALONE = 8
const WRITES_PER_SECOND = 20
const BYTES = 50_000
const MB = 1e6

/** Ten stop reading while one writes 1 MB a second; two others work. */
export async function slowReaders(): Promise<void> {
	const contenders = await startContenders(SERVERS)
	const [ours, ...peers] = contenders as [Contender, ...Contender[]]
	await stall(ours)
	// Their clocks are nobody's bar: they take their time together.
	await Promise.all(peers.map(stall))
}

async function stall({ name, program, rooms }: Contender): Promise<void> {
	const bar = (value: number) => (name === 'ours' ? value : undefined)
	const [place] = await rooms(1)
	const bystanders = await Bystanders.in(place!)
	const writer = await Client.join(place!)
	// before: the same load, and everybody reads
	const usual = new Peak(program)
	const [alone] = await Promise.all([bystanders.work(ALONE), write(writer, ALONE), usual.watch(ALONE)])
	const slow = await Client.joinAll(Array.from({ length: SLOW }, () => place!))
	const before = await program.usage(true)
	for (const reader of slow) reader.socket.pause()
	const most = new Peak(program)
	const [p99] = await Promise.all([bystanders.work(SECONDS), write(writer, SECONDS), most.watch(SECONDS)])
	const held = await program.usage(true)
	figure(`server.slowReaders.p99.${name}`, p99, 'ms')
	figure(`server.slowReaders.p99VsBefore.${name}`, p99 / alone, 'ratio', bar(2))
	figure(`server.slowReaders.memory.${name}`, (most.bytes - usual.bytes) / MB, 'MB', bar(20))
	figure(`server.slowReaders.heapHeld.${name}`, (held.heapBytes - before.heapBytes) / MB, 'MB')
	for (const reader of slow) reader.socket.resume()
	const codes = await Promise.race([Promise.all(slow.map(({ closed }) => closed)), paced(1, 5000, () => {})])
	figure(`server.slowReaders.closed.${name}`, codes?.length ?? 0, 'count', bar(SLOW), 'more')
	figure(`server.slowReaders.lostOnRejoin.${name}`, (await rejoins(place!)) ? 0 : 1, 'count', bar(0))
	if (codes) console.error(`${name} closed them with ${[...new Set(codes)].join(', ')}`)
	await program.end()
}

const write = (writer: Client, seconds: number) =>
	paced(seconds * WRITES_PER_SECOND, 1000 / WRITES_PER_SECOND, (i) =>
		writer.send(writer.author.edit(`big${i};`, BYTES)),
	)

/** Whoever comes back has the last of what was written. */
async function rejoins(place: Place): Promise<boolean> {
	const last = `big${SECONDS * WRITES_PER_SECOND - 1};`
	let found = false
	await Client.join(place, (joining) => (joining.onFrame = (frame) => (found ||= frame.includes(last))))
	return found
}

/** The most memory a server holds in some time. */
class Peak {
	bytes = 0
	readonly #program: ServerProgram

	constructor(program: ServerProgram) {
		this.#program = program
	}

	watch(seconds: number): Promise<void> {
		return paced(seconds * 4, 250, async () => {
			this.bytes = Math.max(this.bytes, (await this.#program.usage()).rssBytes)
		})
	}
}
