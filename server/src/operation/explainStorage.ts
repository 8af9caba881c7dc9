import { unusable } from '../storage/openStorage.js'
import { IN_USE } from '../storage/postgres/runAlone.js'
import { StorageError } from '../storage/StorageError.js'
import { OperationError } from './OperationError.js'

/** As it does; what the database refuses becomes a sentence for whoever runs a program. */
export async function explainStorage<T>(done: Promise<T>): Promise<T> {
	try {
		return await done
	} catch (error) {
		if (!(error instanceof StorageError)) throw error
		if (error.code !== IN_USE) throw unusable(error)
		throw new OperationError(
			'A running Groundwork uses the database at DATABASE_URL: stop all servers first, and start them when this is done.',
			{ cause: error },
		)
	}
}
