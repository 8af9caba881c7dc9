import { z } from '@hono/zod-openapi'
import { ApiError } from '../errors.js'
import { boardParams } from './describe.js'

export const snapshotParams = boardParams.extend({ number: z.string() })

/** @throws ApiError for what no snapshot is numbered. */
export function parseNumber(text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new ApiError('not_found')
	return Number(text)
}
