// The same relay, but what it passes on is on the disk first: what "durable before visible" costs in Node, and nothing else.
import { open } from 'node:fs/promises'
import { options } from './options.mjs'
import { passOn, relay } from './relay.mjs'

const file = await open(options.file('log'), 'a')
let waiting = []
let writing = false

async function writeAll() {
	writing = true
	while (waiting.length > 0) {
		const batch = waiting
		waiting = []
		await file.writev(batch.map(({ data }) => data))
		await file.datasync()
		for (const message of batch) passOn(message)
	}
	writing = false
}

relay((message) => {
	waiting.push(message)
	if (!writing) void writeAll()
})
