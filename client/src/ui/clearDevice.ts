import { remembered } from './remembered'

/**
 * Removes the copies of a person's boards from this device. Somebody who signed out cannot come back as the same person, so
 * nothing here could be of use to her, and the device may be a shared one.
 */
export async function clearDevice(person: string): Promise<void> {
	remembered.forgetBoards(person)
	const databases = await indexedDB.databases()
	for (const { name } of databases) {
		if (name?.startsWith(`groundwork:${person}:`)) indexedDB.deleteDatabase(name)
	}
}
