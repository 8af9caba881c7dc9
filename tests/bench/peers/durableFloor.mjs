// The same relay, but what it passes on is on the disk first: what "durable before visible" costs in Node, and nothing else.
import { open } from 'node:fs/promises'
import { WebSocketServer } from 'ws'
import { announce, options } from './options.mjs'

const rooms = new Map()
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
		for (const { data, isBinary, socket, room } of batch)
			for (const other of room) if (other !== socket) other.send(data, { binary: isBinary })
	}
	writing = false
}

const server = new WebSocketServer({ ...options.address, maxPayload: 128 * 1024 * 1024 })
server.on('connection', (socket, { url }) => {
	const room = rooms.get(url) ?? new Set()
	rooms.set(url, room.add(socket))
	socket.on('message', (data, isBinary) => {
		waiting.push({ data, isBinary, socket, room })
		if (!writing) void writeAll()
	})
	socket.on('error', () => {})
	socket.on('close', () => {
		room.delete(socket)
		if (room.size === 0) rooms.delete(url)
	})
})
server.on('listening', announce)
process.on('SIGTERM', () => process.exit(0))
