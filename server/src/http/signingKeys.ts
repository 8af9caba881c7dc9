import { createRoute } from '@hono/zod-openapi'
import { signingKeysAnswer } from '@groundwork/shared/protocol/record'
import type { SigningKeyRecords } from '../storage/records/Records.js'
import { jsonAnswer } from './describe.js'
import { createRouter } from './router.js'

/** A file proves itself against the key it carries; whether that key is this server's, one sees here. */
export function signingKeyRoutes({ signingKeys }: { signingKeys: SigningKeyRecords }) {
	const list = createRoute({
		method: 'get',
		path: '/',
		summary:
			'The public keys this server has signed snapshots with, and how they followed each other; needs no session',
		responses: { 200: jsonAnswer('The keys, the oldest first', signingKeysAnswer) },
	})
	return createRouter().openapi(list, async (c) => {
		const [keys, handovers] = await Promise.all([signingKeys.all(), signingKeys.handovers()])
		return c.json({ keys, handovers }, 200)
	})
}
