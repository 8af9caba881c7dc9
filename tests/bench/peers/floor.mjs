// A bare relay: what sockets in Node cost, and nothing else. It reads nothing, keeps nothing.
import { WebSocketServer } from 'ws'
import { announce, options } from './options.mjs'

const rooms = new Map()
const server = new WebSocketServer({ ...options.address, maxPayload: 128 * 1024 * 1024 })
server.on('connection', (socket, { url }) => {
	const room = rooms.get(url) ?? new Set()
	rooms.set(url, room.add(socket))
	socket.on('message', (data, isBinary) => {
		for (const other of room) if (other !== socket) other.send(data, { binary: isBinary })
	})
	socket.on('error', () => {})
	socket.on('close', () => {
		room.delete(socket)
		if (room.size === 0) rooms.delete(url)
	})
})
server.on('listening', announce)
process.on('SIGTERM', () => process.exit(0))
