import type { PackedFile } from './zipped.js'

/** The images of a snapshot that go along with it, and those that cannot, by their ids. */
export interface PackedImages {
	byId: ReadonlyMap<string, { sha256: string; mimeType: string; bytes: Uint8Array }>
	/** Those that the server has no more, or that its board may not show. */
	missing: readonly string[]
	/** Those past the limit of one archive. */
	tooLarge: readonly string[]
}

const ENDINGS: Readonly<Record<string, string>> = {
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/gif': 'gif',
	'image/webp': 'webp',
	'image/avif': 'avif',
}

/** Each under its hash, which is what the snapshot names it by; what was uploaded twice is there once. */
export function imageFiles({ byId }: PackedImages): PackedFile[] {
	const files = new Map<string, PackedFile>()
	for (const { sha256, mimeType, bytes } of byId.values()) {
		const path = `images/${sha256}.${ENDINGS[mimeType] ?? 'bin'}`
		files.set(path, { path, bytes })
	}
	return [...files.values()]
}
