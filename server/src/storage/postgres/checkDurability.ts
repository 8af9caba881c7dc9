import type { ClientBase } from 'pg'
import { StartError } from '../../errors.js'

/** Without the first a commit is answered before it is on the disk, without the second it may never be. */
const NEEDED = ['synchronous_commit', 'fsync'] as const

/**
 * Whether what the database calls stored is there after a power cut. Settings of a role or of a database count as those of the server:
 * asked is what holds on a connection like any other.
 *
 * @throws StartError that names the setting, where it is not.
 */
export async function checkDurability(client: ClientBase): Promise<void> {
	const { rows } = await client.query<{ name: string; setting: string }>(
		'SELECT name, setting FROM pg_settings WHERE name = ANY ($1::text[])',
		[NEEDED],
	)
	const off = rows.find(({ setting }) => setting === 'off')
	if (!off) return
	throw new StartError(
		`The PostgreSQL at DATABASE_URL has ${off.name} = off, so that what people are told is saved could be gone after a power cut: set ${off.name} = on there, for its server, database and role.`,
	)
}
