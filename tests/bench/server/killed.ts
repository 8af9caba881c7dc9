import { figure } from '../figures.js'
import { Client } from './Client.js'
import { SERVERS, startContenders } from './contenders.js'
import type { Contender } from './contenders.js'
import { markOf, marksIn } from './marks.js'
import { paced } from './pace.js'

const EDITS = 80
const EVERY_MS = 100

/** 80 changes in 8 seconds, then SIGKILL: how many of those that somebody else saw are gone. */
export async function killed(): Promise<void> {
	const contenders = await startContenders(SERVERS)
	const lost = await Promise.all(contenders.map(lose))
	for (const [i, { name }] of contenders.entries())
		figure(`server.killed.lostOf80.${name}`, lost[i]!, 'count', name === 'ours' ? 0 : undefined)
}

async function lose({ program, rooms }: Contender): Promise<number> {
	const [place] = await rooms(1)
	const writer = await Client.join(place!)
	const reader = await Client.join(place!)
	let seen = 0
	reader.onFrame = (frame) => marksIn(frame, (mark) => (seen = Math.max(seen, mark)))
	await paced(EDITS, EVERY_MS, (i) => writer.send(writer.author.edit(markOf(i + 1))))
	await program.kill('SIGKILL')
	await program.start()
	let kept = 0
	const note = (frame: Buffer) => marksIn(frame, (mark) => (kept = Math.max(kept, mark)))
	await Client.join(place!, (joining) => (joining.onFrame = note))
	// one of them answers before it has loaded
	await paced(5, 200, () => {})
	return Math.max(0, seen - kept)
}
