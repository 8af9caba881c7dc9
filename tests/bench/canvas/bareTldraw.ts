import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The lower bound: an application that is tldraw and nothing else, of the same version, built by the same Vite with the same
 * settings, served from memory on this machine.
 */

const root = fileURLToPath(new URL('../../../../..', import.meta.url))
const client = join(root, 'client')
/** It lies beside the client, whose packages it is built from. */
const source = join(client, 'bare')
export const BARE_DIST = join(root, 'tests/bench/dist/bare')

export function buildBare(): void {
	const vite = join(client, 'node_modules/vite/bin/vite.js')
	const args = [vite, 'build', source, '--config', join(client, 'vite.config.ts'), '--logLevel', 'error']
	const ended = spawnSync(process.execPath, [...args, '--outDir', BARE_DIST, '--emptyOutDir'], {
		cwd: client,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production' },
	})
	if (ended.status !== 0) throw new Error('the bare tldraw application could not be built')
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
}

/** Serves the built application, and the records it shows as `/board.json`. */
export async function serveBare(records: readonly object[]): Promise<{ url: string; stop: () => void }> {
	const board = JSON.stringify(records)
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
		response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html; charset=utf-8')
		if (path === '/board.json') return void response.end(board)
		try {
			response.end(readFileSync(join(BARE_DIST, path === '/' ? 'index.html' : path)))
		} catch {
			response.writeHead(404).end()
		}
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}/`,
		stop: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}
