import { z } from '@hono/zod-openapi'
import { errorBody } from '@groundwork/shared/protocol/api'
import { ERRORS } from '@groundwork/shared/protocol/errors'
import type { ErrorCode } from '@groundwork/shared/protocol/errors'

/** Short forms for what every route's description repeats. */

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
	required: true,
	content: { 'application/json': { schema } },
})

export const jsonAnswer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
	description,
	content: { 'application/json': { schema } },
})

/**
 * The refusals of a route, for the OpenAPI document. Not for the types: a handler throws them, and a typed client wants the
 * type of a success.
 */
export function refusals(...codes: ErrorCode[]): object {
	const byStatus = new Map<number, ErrorCode[]>()
	for (const code of codes) {
		const { status } = ERRORS[code]
		byStatus.set(status, [...(byStatus.get(status) ?? []), code])
	}
	return Object.fromEntries(
		[...byStatus].map(([status, named]) => [
			status,
			{ description: named.join(', '), content: { 'application/json': { schema: errorBody } } },
		]),
	)
}

/** For the document: `guards` read and check the id, so that a bad one is "not found" and not "invalid". */
export const boardParams = z.object({ board: z.string() })

export const security: Record<string, string[]>[] = [{ cookie: [] }, { bearer: [] }]
