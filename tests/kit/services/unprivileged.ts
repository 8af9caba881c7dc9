import { readFileSync } from 'node:fs'

/** Whom services run as where the tests run as root, the first that there is: PostgreSQL refuses root. */
const ACCOUNTS = ['postgres', 'nobody']

/** `undefined` where the tests are unprivileged themselves. */
export function unprivileged(): { uid: number; gid: number } | undefined {
	if (process.getuid?.() !== 0) return undefined
	const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
	for (const account of ACCOUNTS) {
		const [, , uid, gid] = lines.find((line) => line.startsWith(`${account}:`))?.split(':') ?? []
		if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
	}
	throw new Error('The tests run as root, and there is no account of less rights to run PostgreSQL as.')
}
