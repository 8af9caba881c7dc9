import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import type { Layer } from '@groundwork/shared/model/roles'

/** Where a layer is synchronised. `own` asks for our frames beside y-websocket's. */
export const syncUrl = (
	server: { port: number },
	{
		board,
		layer = 'canvas',
		token,
		own = false,
	}: { board: string; layer?: Layer; token: string; own?: boolean },
): string =>
	`ws://127.0.0.1:${server.port}/sync/${board}/${layer}?token=${token}${own ? `&v=${PROTOCOL_VERSION}` : ''}`
