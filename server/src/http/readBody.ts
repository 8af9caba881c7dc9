import { ApiError } from '../errors.js'
import type { Say } from '../errors.js'

/** The whole body, refused as soon as it is known to be longer than `limit` bytes: by its own word, or by what arrived. */
export async function readBody(request: Request, limit: number, say: Say): Promise<Uint8Array> {
	const tooLarge = () => new ApiError('too_large', say)
	if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
	const chunks: Uint8Array[] = []
	let bytes = 0
	for await (const chunk of request.body ?? []) {
		bytes += chunk.byteLength
		if (bytes > limit) throw tooLarge()
		chunks.push(chunk)
	}
	return Buffer.concat(chunks, bytes)
}
