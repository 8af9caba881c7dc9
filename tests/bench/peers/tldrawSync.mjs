// tldraw's sync server with its SQLite storage: one room, and one database file, for each path.
import { createServer } from 'node:http'
import {
	NodeSqliteWrapper,
	SQLiteSyncStorage,
	TLSocketRoom,
	getTlsyncProtocolVersion,
} from '@tldraw/sync-core'
import { createTLSchema } from '@tldraw/tlschema'
import Database from 'libsql'
import { WebSocketServer } from 'ws'
import { announce, options } from './options.mjs'

const schema = createTLSchema()
const rooms = new Map()
let sessions = 0

function openRoom(name) {
	const database = new Database(options.file(`${name}.db`))
	// The fastest that still survives a power cut, and what our own server does.
	database.pragma('journal_mode = WAL')
	database.pragma('synchronous = FULL')
	const storage = new SQLiteSyncStorage({ sql: new NodeSqliteWrapper(database) })
	const room = new TLSocketRoom({
		schema,
		storage,
		onSessionRemoved(_room, { numSessionsRemaining }) {
			if (numSessionsRemaining > 0) return
			rooms.delete(name)
			room.close()
			database.close()
		},
	})
	rooms.set(name, room)
	return room
}

const sockets = new WebSocketServer({ noServer: true })
const server = createServer((_request, response) => {
	response.end(JSON.stringify({ protocolVersion: getTlsyncProtocolVersion(), schema: schema.serialize() }))
})
server.on('upgrade', (request, socket, head) => {
	sockets.handleUpgrade(request, socket, head, (ws) => {
		const name = request.url.slice(1)
		const room = rooms.get(name) ?? openRoom(name)
		ws.on('error', () => {})
		room.handleSocketConnect({ sessionId: String(++sessions), socket: ws })
	})
})
server.listen(options.address, announce)
process.on('SIGTERM', () => {
	for (const room of rooms.values()) room.close()
	process.exit(0)
})
