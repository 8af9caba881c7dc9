/** What can go wrong with a call over HTTP: kind → status and whether the same call may be tried again. People read `text`'s sentence for the code. */
export const ERRORS = {
	invalid: { status: 400, retry: false },
	signed_out: { status: 401, retry: false },
	forbidden: { status: 403, retry: false },
	not_found: { status: 404, retry: false },
	invitation_expired: { status: 410, retry: false },
	invitation_used_up: { status: 410, retry: false },
	invitation_revoked: { status: 410, retry: false },
	last_leader: { status: 409, retry: false },
	conflict: { status: 409, retry: true },
	record_rule: { status: 409, retry: false },
	too_large: { status: 413, retry: false },
	unsupported_image: { status: 415, retry: false },
	unsupported_encoding: { status: 415, retry: false },
	limit_reached: { status: 422, retry: false },
	too_many_requests: { status: 429, retry: true },
	unavailable: { status: 503, retry: true },
	internal: { status: 500, retry: true },
} as const satisfies Record<string, { status: number; retry: boolean }>

export type ErrorCode = keyof typeof ERRORS

/** The body of every answer that is not a success. */
export interface ErrorBody {
	error: { code: ErrorCode; message: string; hint: string }
}
