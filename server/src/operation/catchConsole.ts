import type { Logger } from 'pino'
import { describeError, framesOf } from './describeError.js'

/**
 * Libraries print to the console what they do not expect, in whatever shape, on standard output too, where others wait for one
 * line of ours. Into the log goes where it was printed and which error came along; the words may be anybody's and stay out.
 */
export function catchConsole(logger: Logger): void {
	for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const) {
		console[method] = (...said: unknown[]) => {
			const error = said.find((one) => one instanceof Error)
			logger[method === 'error' || method === 'warn' ? 'warn' : 'debug'](
				{ ...(error && { err: describeError(error) }), printedAt: framesOf(new Error()).slice(1, 6) },
				'a library printed something',
			)
		}
	}
}
