import { promisify } from 'node:util'
import { gunzip, gzipSync } from 'node:zlib'

/** Fast rather than small: level 1 takes a fifth of the time of the usual one, and leaves a tenth more. */
export const pack = (data: string | Uint8Array): Uint8Array => gzipSync(data, { level: 1 })

const unpackBytes = promisify(gunzip)

/** Beside the event loop. */
export const unpack = async (packed: Uint8Array): Promise<string> =>
	(await unpackBytes(packed)).toString('utf8')
