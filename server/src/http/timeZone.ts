import { ApiError } from '../errors.js'

/** The zone by its usual IANA name. @throws ApiError where there is none. */
export function checkTimeZone(timeZone: string): string {
	try {
		return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
	} catch {
		throw new ApiError('invalid', ({ refused }) => refused.refusedText.timeZone)
	}
}
