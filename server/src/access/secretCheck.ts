import { createHmac } from 'node:crypto'
import { SECRET_FILE } from '../config.js'
import { StartError } from '../errors.js'
import type { InstallationRecords } from '../storage/records/Records.js'

/** What tells one session secret from another, and nothing more of it. */
export const secretCheck = (secret: string): string =>
	createHmac('sha256', secret).update('the session secret of a Groundwork installation').digest('hex')

/**
 * Sessions are good on every server of a database only where all of them have one secret.
 *
 * @throws StartError
 */
export async function checkSecret(installation: InstallationRecords, secret: string): Promise<void> {
	const check = secretCheck(secret)
	if ((await installation.keepCheck(check)) === check) return
	throw new StartError(
		`The session secret is not that of the servers on this database: set the same SESSION_SECRET as they have, or copy ${SECRET_FILE} into DATA_DIR from the folder of one that runs, or from where you keep it.`,
	)
}
