// @y/websocket-server with y-leveldb, put together as its own documentation does.
import { createServer } from 'node:http'
import { setPersistence, setupWSConnection } from '@y/websocket-server/utils'
import { LeveldbPersistence } from 'y-leveldb'
import { WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { announce, options } from './options.mjs'

const level = new LeveldbPersistence(options.file('level'))
setPersistence({
	provider: level,
	async bindState(name, doc) {
		const kept = await level.getYDoc(name)
		void level.storeUpdate(name, Y.encodeStateAsUpdate(doc))
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(kept))
		doc.on('update', (update) => void level.storeUpdate(name, update))
	},
	async writeState() {},
})

const sockets = new WebSocketServer({ noServer: true })
sockets.on('connection', (socket, request) => {
	socket.on('error', () => {})
	setupWSConnection(socket, request)
})
const server = createServer()
server.on('upgrade', (request, socket, head) => {
	sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request))
})
server.listen(options.address, announce)
process.on('SIGTERM', () => level.destroy().finally(() => process.exit(0)))
