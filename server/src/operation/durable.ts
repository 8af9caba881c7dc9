import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file of a folder, and the folder's own list of them, on disk and not only in its cache. */
export async function syncFolder(folder: string): Promise<void> {
	const names = await readdir(folder)
	await Promise.all([...names.map((name) => sync(join(folder, name))), sync(folder)])
}

async function sync(path: string): Promise<void> {
	const file = await open(path, 'r')
	try {
		await file.sync()
	} finally {
		await file.close()
	}
}
