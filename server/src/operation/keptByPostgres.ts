import { SECRET_FILE } from '../config.js'
import { KEY_FILE } from '../snapshot/signer.js'
import { OperationError } from './OperationError.js'

/** Why these programs do nothing where servers share a PostgreSQL. */
export const keptByPostgres = (what: 'backed up' | 'restored'): OperationError =>
	new OperationError(
		`The database at DATABASE_URL is ${what} with PostgreSQL's own tools, such as pg_dump and pg_restore; with it belong two files of DATA_DIR, ${SECRET_FILE} and ${KEY_FILE}, and after a restore npm run new-history.`,
	)
