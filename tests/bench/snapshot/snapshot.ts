import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { readRecords } from '@groundwork/shared/board/read'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import * as Y from 'yjs'
import { Writer } from '../crash/Writer.js'
import { figure } from '../figures.js'
import { collectGarbage } from '../host.js'
import { median } from '../statistics.js'
import { FrozenSubject } from './FrozenSubject.js'

const ROUNDS = 7
const MB = 1024 * 1024

/** What a capture cannot do without: the state encoded, the records read, written as canonical JSON and hashed. */
function encodeAndHash(doc: Y.Doc): number {
	const began = performance.now()
	const state = Y.encodeStateAsUpdateV2(doc)
	const text = canonicalJson({ records: Object.fromEntries(readRecords(doc, 'canvas').records) })
	createHash('sha256').update(text).digest('hex')
	createHash('sha256').update(state).digest('hex')
	return performance.now() - began
}

async function several(run: () => number | Promise<number>): Promise<number> {
	const times: number[] = []
	for (let round = 0; round < ROUNDS; round++) times.push(await run())
	return median(times)
}

/** The longest that one of a person's changes waits to be saved, at 50 a second, while something else goes on. */
async function longestWait(subject: FrozenSubject, meanwhile: () => Promise<unknown>): Promise<number> {
	const writer = await Writer.join(subject.place)
	const writing = setInterval(() => writer.write(100), 20)
	// what it takes to let somebody in is another benchmark's
	await sleep(2000)
	writer.waits.length = 0
	await meanwhile()
	clearInterval(writing)
	while (!writer.settled) await sleep(10)
	writer.leave()
	return Math.max(...writer.waits)
}

export async function snapshot(): Promise<void> {
	for (const records of [1000, 10_000]) {
		const name = (what: string) => `snapshot.${records}.${what}`
		const subject = await FrozenSubject.start(records)
		try {
			encodeAndHash(subject.doc)
			const bound = await several(() => encodeAndHash(subject.doc))
			await subject.capture('A thread is started for the first one')
			await subject.capture('And its code is compiled')
			const capture = await several(() => subject.capture('Timed'))
			figure(name('encodeAndHash'), bound, 'ms')
			figure(name('capture'), capture, 'ms')
			figure(name('capture.ratio'), capture / bound, 'ratio', 3)

			// whoever measures must not stand still herself
			subject.forget()
			collectGarbage()
			const alone = await longestWait(subject, () => sleep(2000))
			const during = await longestWait(subject, async () => {
				for (let round = 0; round < ROUNDS; round++) await subject.capture('While people write')
			})
			figure(name('longestWait.alone'), alone, 'ms')
			figure(name('longestWait.whileCapturing'), during, 'ms', 50)
			figure(name('capture.peakMemory'), subject.program.peakBytes() / MB, 'MB')

			await subject.timed('GET', 'snapshots/compare?from=1&to=2')
			const compare = await several(() => subject.timed('GET', 'snapshots/compare?from=1&to=now'))
			figure(name('compare'), compare, 'ms', 1000)
			for (const form of ['pdf', 'html', 'csv.zip', 'svg', 'png', 'zip']) {
				figure(name(form), await subject.timed('GET', `snapshots/1/export.${form}?copy=redacted`), 'ms')
			}
			figure(name('forms.peakMemory'), subject.program.peakBytes() / MB, 'MB')
		} finally {
			await subject.end()
		}
	}
}
