import { promisify } from 'node:util'
import { gunzip, gzipSync } from 'node:zlib'

/** Fast rather than small: level 1 takes a fifth of the time of the usual one, and leaves a tenth more. */
export const pack = (data: string | Uint8Array): Uint8Array => gzipSync(data, { level: 1 })

/** Beside the event loop. */
export const unpackBytes: (packed: Uint8Array) => Promise<Uint8Array> = promisify(gunzip)

export const unpack = async (packed: Uint8Array): Promise<string> =>
	Buffer.from(await unpackBytes(packed)).toString('utf8')
