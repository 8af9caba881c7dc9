import { zipSync } from 'fflate'

/** A file with its path in the archive. Pictures and PDFs are small already. */
export interface PackedFile {
	path: string
	bytes: Uint8Array
}

const PACKED = /\.(pdf|png|jpe?g|gif|webp)$/

/** The same bytes for the same files, wherever the server stands: the time of each is the one given, in UTC. */
export function zipped(files: readonly PackedFile[], at: Date): Uint8Array {
	// an archive holds the time on a clock and no zone
	const mtime = new Date(at.getTime() + at.getTimezoneOffset() * 60_000)
	return zipSync(
		Object.fromEntries(
			files.map(({ path, bytes }) => [path, [bytes, { mtime, level: PACKED.test(path) ? 0 : 6 }]]),
		),
	)
}

const encoder = new TextEncoder()
export const utf8 = (text: string): Uint8Array => encoder.encode(text)
