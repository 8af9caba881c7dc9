import type { ServerOptions } from '@groundwork/server/app'
import { createLogger } from '@groundwork/server/operation/logger'

export type LogLine = Record<string, unknown> & { level: string; msg: string }

export interface KeptLog {
	logger: NonNullable<ServerOptions['logger']>
	/** As they would go to standard error. */
	written: string[]
	lines(): LogLine[]
}

/** The server's own logger at its most talkative, with everything it writes kept. */
export function keptLog(): KeptLog {
	const written: string[] = []
	return {
		logger: createLogger({ level: 'trace', destination: { write: (line) => void written.push(line) } }),
		written,
		lines: () => written.map((line) => JSON.parse(line) as LogLine),
	}
}
