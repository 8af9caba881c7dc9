/**
 * Why a connection to Redis failed, in one word for the log: the system's code, or the word with which Redis begins an error. Never
 * the whole message: Redis quotes commands it does not know, and one of them carries the password.
 */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return 'unknown'
	const { code } = error as NodeJS.ErrnoException
	if (typeof code === 'string') return code
	return /^[A-Z]{3,}(?= )/.exec(error.message)?.[0] ?? error.name
}
