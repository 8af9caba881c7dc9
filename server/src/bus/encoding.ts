import type { z } from 'zod'

/** What servers say to each other beside the boards: JSON, so that a server of another version reads what it knows. */
export const encode = (message: unknown): Uint8Array => Buffer.from(JSON.stringify(message))

/** `undefined` for what does not fit: a server of another version, or somebody else, may have written it. */
export function decode<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | undefined {
	try {
		const { buffer, byteOffset, byteLength } = bytes
		const text = Buffer.from(buffer, byteOffset, byteLength).toString()
		return schema.safeParse(JSON.parse(text)).data
	} catch {
		return undefined
	}
}
