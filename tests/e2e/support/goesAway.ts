import type { Page, WebSocketRoute } from '@playwright/test'
import { CLOSE } from '@groundwork/shared/protocol/close'

/**
 * What stands between a page and its server. A server that really stops takes on a busy machine as long as it likes to start
 * again; here its sockets are closed as it closes them, and nobody is there for so many milliseconds.
 */
export async function standBefore(page: Page): Promise<{ goAway(ms: number): Promise<void> }> {
	const open = new Map<WebSocketRoute, WebSocketRoute>()
	let away = false
	await page.routeWebSocket(/\/sync\//, async (socket) => {
		if (away) return socket.close({ code: CLOSE.serverError })
		const server = socket.connectToServer()
		open.set(socket, server)
		server.onClose(() => open.delete(socket))
	})
	await page.route(/\/(api|healthz)/, (route) => (away ? route.abort('connectionrefused') : route.fallback()))
	return {
		async goAway(ms) {
			away = true
			const back = new Promise((resolve) => setTimeout(resolve, ms))
			for (const [socket, server] of open) {
				void socket.close({ code: CLOSE.goingAway, reason: 'goingAway' })
				void server.close()
			}
			open.clear()
			await back
			away = false
		},
	}
}
