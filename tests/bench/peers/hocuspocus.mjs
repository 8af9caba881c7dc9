// Hocuspocus with its SQLite extension, as its own documentation does. The extension's better-sqlite3 is libsql here, which has
// the same interface and comes built.
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'
import { announce, options } from './options.mjs'

const { port, host: address } = options.address
const extensions = [new SQLite({ database: options.file('hocuspocus.db') })]
await new Server({ port, address, quiet: true, extensions }).listen()
announce()
