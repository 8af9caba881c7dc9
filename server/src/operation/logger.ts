import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import type { LogLevel } from '../config.js'
import { describeError } from './describeError.js'
import { withoutSecrets } from './withoutSecrets.js'

/** What no line may carry, should a call ever hand it over whole: a request, its headers, somebody's name. */
const NEVER = ['headers', 'cookie', 'authorization', 'token', 'name', 'title', 'url', 'path', 'body']

/**
 * One JSON line per event. What is logged is chosen where it is logged; three nets lie below: errors are described by an own
 * hand, fields that could carry a secret are cut, and whatever still looks like a token is masked in the finished line.
 */
export function createLogger({
	level,
	destination,
}: {
	level: LogLevel
	destination: DestinationStream
}): Logger {
	return pino(
		{
			level,
			base: null,
			timestamp: pino.stdTimeFunctions.isoTime,
			formatters: { level: (label) => ({ level: label }) },
			serializers: { err: describeError, cause: describeError },
			redact: { paths: NEVER.flatMap((field) => [field, `*.${field}`]), remove: true },
			hooks: { streamWrite: withoutSecrets },
		},
		destination,
	)
}
