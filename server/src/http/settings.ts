import { createRoute } from '@hono/zod-openapi'
import { settingsAnswer } from '@groundwork/shared/protocol/api'
import type { Settings } from '@groundwork/shared/protocol/api'
import { jsonAnswer } from './describe.js'
import { createRouter } from './router.js'

export function settingsRoutes({ settings }: { settings: Settings }) {
	const read = createRoute({
		method: 'get',
		path: '/',
		summary: 'What the page must know before anybody signed in',
		responses: { 200: jsonAnswer('The settings', settingsAnswer) },
	})
	return createRouter().openapi(read, (c) => c.json(settings, 200))
}
