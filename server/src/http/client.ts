import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'

/** File names under /assets carry a hash of their content, so a name never stands for anything else. */
const FOREVER = 'public, max-age=31536000, immutable'

/** The built client. An address without a file extension is a page of the app, whose router knows what to show there. */
export function clientFiles({ dir }: { dir: string }): Hono {
	const app = new Hono()
	if (!existsSync(join(dir, 'index.html'))) return app
	app.use('*', compress())
	app.get(
		'/assets/*',
		serveStatic({ root: dir, precompressed: true, onFound: (_, c) => c.header('Cache-Control', FOREVER) }),
	)
	app.use('*', etag())
	app.get(
		'*',
		serveStatic({ root: dir, precompressed: true, onFound: (_, c) => c.header('Cache-Control', 'no-cache') }),
	)
	const index = serveStatic({
		root: dir,
		path: 'index.html',
		onFound: (_, c) => c.header('Cache-Control', 'no-cache'),
	})
	app.get('*', (c, next) => (/\.[^/]*$/.test(c.req.path) ? next() : index(c, next)))
	return app
}
