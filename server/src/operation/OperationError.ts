/** A backup or a restore that cannot be done. The message is the whole sentence that whoever runs it reads. */
export class OperationError extends Error {}

/** `SQLITE_FULL`, `ENOSPC` and the like: the code of a failure, wherever in its causes it stands. */
export function codeOf(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined
	const { code } = error as NodeJS.ErrnoException
	return typeof code === 'string' ? code : codeOf(error.cause)
}
