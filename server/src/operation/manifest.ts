import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

export const MANIFEST_FILE = 'manifest.json'

/** A plain name: a manifest comes from outside, and must not lead out of its folder. */
const fileName = z.string().regex(/^[\w-][\w.-]*$/)

/** What a backup holds, so that whoever restores it knows that it is whole. */
export const manifestSchema = z.object({
	format: z.literal('groundwork.backup'),
	formatVersion: z.literal(1),
	/** Of the program that made it. */
	appVersion: z.string(),
	/** ISO 8601, UTC: everything acknowledged before it is in the backup. */
	takenAt: z.iso.datetime(),
	files: z.array(
		z.object({ name: fileName, bytes: z.number().int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
	),
	/** How many rows each table of the database has. */
	rows: z.record(z.string(), z.number().int()),
})
export type Manifest = z.infer<typeof manifestSchema>

export async function describeFile(folder: string, name: string): Promise<Manifest['files'][number]> {
	const path = join(folder, name)
	const hash = createHash('sha256')
	await pipeline(createReadStream(path), hash)
	return { name, bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
