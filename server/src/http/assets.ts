import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { newAssetId, parseAssetId, parseBoardId } from '@groundwork/shared/model/ids'
import { assetAnswer } from '@groundwork/shared/protocol/api'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { ApiError } from '../errors.js'
import type { AssetRecords } from '../storage/records/Records.js'
import { checkPicture } from './checkPicture.js'
import { boardParams, jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { readBody } from './readBody.js'
import { createRouter } from './router.js'

const MEBIBYTE = 1024 * 1024

/** Pictures on the canvas. */
export function assetRoutes({ assets, guards }: { assets: AssetRecords; guards: Guards }) {
	const binary = { schema: { type: 'string', format: 'binary' } } as const
	const upload = createRoute({
		method: 'post',
		path: '/{board}/assets',
		summary: 'Upload a picture: the bytes are the body',
		security,
		middleware: guards.canvasWriter,
		request: {
			params: boardParams,
			body: { required: true, content: { 'application/octet-stream': binary, 'image/*': binary } },
		},
		responses: {
			201: jsonAnswer('The picture; `src` goes into the tldraw asset', assetAnswer),
			...refusals('signed_out', 'forbidden', 'not_found', 'too_large', 'unsupported_image'),
		},
	})
	const read = createRoute({
		method: 'get',
		path: '/{board}/assets/{asset}',
		summary: 'A picture, for whoever is on its board, or on one that was made of a snapshot of it',
		security,
		middleware: guards.signedIn,
		request: { params: boardParams.extend({ asset: z.string() }) },
		responses: {
			200: { description: 'The picture', content: { 'image/*': binary } },
			304: { description: 'Not changed since the ETag sent along' },
			...refusals('signed_out', 'not_found'),
		},
	})

	return createRouter()
		.openapi(upload, async (c) => {
			const { board, person } = c.var
			const content = await readBody(c.req.raw, LIMITS.assetBytes, ({ refused }) =>
				refused.refusedText.pictureBytes(LIMITS.assetBytes / MEBIBYTE),
			)
			const mimeType = await checkPicture(content)
			const id = newAssetId()
			const sha256 = createHash('sha256').update(content).digest('hex')
			await assets.add({
				id,
				board,
				mimeType,
				sha256,
				content,
				by: person.id,
				at: new Date().toISOString(),
			})
			return c.json({ id, src: `asset:${board}/${id}`, mimeType, bytes: content.byteLength }, 201)
		})
		.openapi(read, async (c) => {
			const { board: of, asset: named } = c.req.valid('param')
			const [board, id] = [parseBoardId(of), parseAssetId(named)]
			if (!board || !id || !(await assets.mayRead(board, id, c.var.person.id)))
				throw new ApiError('not_found')
			const asset = await assets.get(board, id)
			if (!asset) throw new ApiError('not_found')
			const etag = `"${asset.sha256}"`
			const headers = { ETag: etag, 'Cache-Control': 'private, max-age=31536000, immutable' }
			if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
			return c.body(new Uint8Array(asset.content), 200, {
				...headers,
				'Content-Type': asset.mimeType,
				'Content-Security-Policy': "default-src 'none'; sandbox",
			})
		})
}
