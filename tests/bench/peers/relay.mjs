import { WebSocketServer } from 'ws'
import { announce, options } from './options.mjs'

/** Rooms by address. What somebody sends is handed to `take` with whom it is for, and goes out when `passOn` is called with it. */
export function relay(take) {
	const rooms = new Map()
	const server = new WebSocketServer({ ...options.address, maxPayload: 128 * 1024 * 1024 })
	server.on('connection', (socket, { url }) => {
		const room = rooms.get(url) ?? new Set()
		rooms.set(url, room.add(socket))
		socket.on('message', (data, isBinary) => take({ data, isBinary, socket, room }))
		socket.on('error', () => {})
		socket.on('close', () => {
			room.delete(socket)
			if (room.size === 0) rooms.delete(url)
		})
	})
	server.on('listening', announce)
	process.on('SIGTERM', () => process.exit(0))
}

export function passOn({ data, isBinary, socket, room }) {
	for (const other of room) if (other !== socket) other.send(data, { binary: isBinary })
}
