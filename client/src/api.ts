import type { AppType } from '@groundwork/server/app'
import type { createBoardBody, createInvitationBody, sessionBody } from '@groundwork/shared/protocol/api'
import type { addCommentBody, startThreadBody } from '@groundwork/shared/protocol/discussion'
import type {
	addendumBody,
	captureBody,
	dispositionBody,
	restoreBody,
	retentionBody,
} from '@groundwork/shared/protocol/record'
import type { Comparison } from '@groundwork/shared/protocol/comparison'
import { ERRORS } from '@groundwork/shared/protocol/errors'
import type { ErrorCode } from '@groundwork/shared/protocol/errors'
import type { ExportCopy, ExportForm, MadeForm } from '@groundwork/shared/model/domain'
import type { Role } from '@groundwork/shared/model/roles'
import { failureText } from '@groundwork/shared/text/app'
import { spoken } from '@groundwork/shared/text/language'
import { hc } from 'hono/client'
import { Unanswered, isAway, patientFetch, saysUnbegun } from './patientFetch'
import type { Patience } from './patientFetch'

type Body<Schema extends { _input: unknown }> = Schema['_input']

/** A call that failed, in the words a page shows. `retry`: the same call may well succeed later. */
export class ApiError extends Error {
	override readonly name = 'ApiError'
	constructor(
		readonly code: ErrorCode | 'network' | 'unreadable',
		message: string,
		readonly hint: string,
		readonly retry: boolean,
	) {
		super(message)
	}
}

const unreadable = () =>
	new ApiError('unreadable', failureText.unreadable.message, failureText.unreadable.hint, true)
const network = (hint = failureText.network.hint) =>
	new ApiError('network', failureText.network.message, hint, true)

function isErrorBody(body: unknown): body is { error: { code: ErrorCode; message: string; hint: string } } {
	if (typeof body !== 'object' || body === null || !('error' in body)) return false
	const { error } = body
	if (typeof error !== 'object' || error === null) return false
	if (!('code' in error) || !('message' in error) || !('hint' in error)) return false
	return typeof error.code === 'string' && error.code in ERRORS && typeof error.message === 'string'
}

async function failure(response: Response, once: boolean): Promise<ApiError> {
	const body: unknown = await response.json().catch(() => undefined)
	const lookFirst = once && isAway(response) && !saysUnbegun(response) ? failureText.lookFirst : undefined
	if (isErrorBody(body)) {
		const { code, message, hint } = body.error
		return new ApiError(code, message, lookFirst ?? hint, ERRORS[code].retry)
	}
	// A proxy that answers for a server that is away speaks no JSON of ours.
	return isAway(response) ? network(lookFirst) : unreadable()
}

/** A fetch that answers only with successes, and with failures only after it was patient. */
const sendWith =
	(patience: Patience) =>
	async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
		const { once = false } = patience
		const response = await patientFetch(input, init, patience).catch((error: unknown) => {
			if (!(error instanceof Unanswered)) throw error
			throw network(once && error.sent ? failureText.lookFirst : undefined)
		})
		if (!response.ok) throw await failure(response, once)
		return response
	}

const send = sendWith({})

/** For calls that would be done twice if they were sent again after their answer was lost. */
const once = { fetch: sendWith({ once: true }) }

/** The server's sentences come in the language of the page, which need not be the browser's. */
const headers = () => ({ 'Accept-Language': spoken.language })

const { api: routes } = hc<AppType>('/', { fetch: send, headers })
const { boards, invitations } = routes

async function read<T>(answer: Promise<{ json(): Promise<T> }>): Promise<T> {
	const response = await answer
	return response.json().catch((error: unknown) => {
		// A body that ends early because nobody waits for it any more is no failure.
		if (error instanceof DOMException && error.name === 'AbortError') throw error
		throw unreadable()
	})
}

async function done(answer: Promise<unknown>): Promise<void> {
	await answer
}

/** Whatever was thrown, as something a page can show. */
export function asApiError(error: unknown): ApiError {
	return error instanceof ApiError
		? error
		: new ApiError('unreadable', failureText.crash.message, failureText.crash.hint, false)
}

/** What stands in an address came from outside: it must not become a path of its own. */
const at = <Params extends Record<string, string>>(params: Params): { param: Params } => ({
	param: Object.fromEntries(
		Object.entries(params).map(([name, value]) => [name, encodeURIComponent(value)]),
	) as Params,
})

const numbered = (board: string, number: number) => at({ board, number: String(number) })

const until = (signal: AbortSignal | undefined, patience?: Patience) => ({
	...(signal ? { init: { signal } } : {}),
	...(patience ? { fetch: sendWith(patience) } : {}),
})

const snapshotPath = (board: string, number: number | 'compare') =>
	`/api/boards/${encodeURIComponent(board)}/snapshots/${number}`

const exportQuery = (copy: ExportCopy) => `language=${spoken.language}&copy=${copy}`

/** Of our own server, which names files in plain letters. */
const fileNameIn = (disposition: string | null): string =>
	/filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? ''

/** Every call the pages make. */
export const api = {
	settings: (signal?: AbortSignal) => read(routes.settings.$get({}, until(signal))),

	who: async (signal?: AbortSignal, patience?: Patience) =>
		(await read(routes.session.$get({}, until(signal, patience)))).person,
	/** Sent again it leaves behind a person whom nobody can be, and nobody sees. */
	nameYourself: async (json: Body<typeof sessionBody>) => (await read(routes.session.$post({ json }))).person,
	signOut: () => done(routes.session.$delete()),

	sessions: async (signal?: AbortSignal) => (await read(routes.sessions.$get({}, until(signal)))).sessions,
	endSession: (session: string) => done(routes.sessions[':session'].$delete(at({ session }))),
	endOtherSessions: () => done(routes.sessions.$delete()),

	boards: async (signal?: AbortSignal) => (await read(boards.$get({}, until(signal)))).boards,
	createBoard: (json: Body<typeof createBoardBody>) => read(boards.$post({ json }, once)),
	board: (board: string, signal?: AbortSignal, patience?: Patience) =>
		read(boards[':board'].$get(at({ board }), until(signal, patience))),
	renameBoard: (board: string, title: string) =>
		read(boards[':board'].$patch({ ...at({ board }), json: { title } })),

	deleteBoard: (board: string) => done(boards[':board'].$delete(at({ board }))),
	deletedBoards: async (signal?: AbortSignal) =>
		(await read(routes['deleted-boards'].$get({}, until(signal)))).boards,
	restoreBoard: (board: string) => read(boards[':board'].restore.$post(at({ board }), once)),

	/** Entries of the history of access numbered below `before`; without it, the newest. */
	audit: (board: string, before?: number, signal?: AbortSignal) =>
		read(
			boards[':board'].audit.$get(
				{ ...at({ board }), query: before === undefined ? {} : { before: String(before) } },
				until(signal),
			),
		),
	auditCsvPath: (board: string) =>
		`/api/boards/${encodeURIComponent(board)}/audit.csv?language=${spoken.language}`,

	changeRole: (board: string, person: string, role: Role) =>
		read(boards[':board'].people[':person'].$patch({ ...at({ board, person }), json: { role } })),
	removePerson: (board: string, person: string) =>
		done(boards[':board'].people[':person'].$delete(at({ board, person }))),

	invitations: async (board: string, signal?: AbortSignal) =>
		(await read(boards[':board'].invitations.$get(at({ board }), until(signal)))).invitations,
	invite: (board: string, json: Body<typeof createInvitationBody>) =>
		read(boards[':board'].invitations.$post({ ...at({ board }), json }, once)),
	revoke: (board: string, invitation: string) =>
		done(boards[':board'].invitations[':invitation'].$delete(at({ board, invitation }))),
	previewInvitation: (token: string, signal?: AbortSignal) =>
		read(invitations[':token'].$get(at({ token }), until(signal))),
	acceptInvitation: (token: string) => read(invitations[':token'].accept.$post(at({ token }))),

	/** `cell` is one of the record, where that is a map. */
	authorship: (board: string, query: { record: string; cell?: string }, signal?: AbortSignal) =>
		read(boards[':board'].authorship.$get({ ...at({ board }), query }, until(signal))),
	startThread: (board: string, json: Body<typeof startThreadBody>) =>
		read(boards[':board'].threads.$post({ ...at({ board }), json })),
	comment: (board: string, thread: string, json: Body<typeof addCommentBody>) =>
		read(boards[':board'].threads[':thread'].comments.$post({ ...at({ board, thread }), json })),
	resolveThread: (board: string, thread: string, resolved: boolean) =>
		done(boards[':board'].threads[':thread'].$patch({ ...at({ board, thread }), json: { resolved } })),
	editComment: (board: string, comment: string, text: string) =>
		done(boards[':board'].comments[':comment'].$patch({ ...at({ board, comment }), json: { text } })),
	deleteComment: (board: string, comment: string) =>
		done(boards[':board'].comments[':comment'].$delete(at({ board, comment }))),
	reads: async (board: string) => (await read(boards[':board'].reads.$get(at({ board })))).reads,
	markRead: (board: string, thread: string, number: number) =>
		done(boards[':board'].threads[':thread'].read.$put({ ...at({ board, thread }), json: { number } })),

	freeze: (board: string, json: Body<typeof captureBody>) =>
		read(boards[':board'].snapshots.$post({ ...at({ board }), json }, once)),
	snapshots: async (board: string, signal?: AbortSignal) =>
		(await read(boards[':board'].snapshots.$get(at({ board }), until(signal)))).snapshots,
	snapshot: (board: string, number: number, signal?: AbortSignal) =>
		read(boards[':board'].snapshots[':number'].$get(numbered(board, number), until(signal))),
	/** A path to show as a picture. */
	snapshotPicturePath: (board: string, number: number) => `${snapshotPath(board, number)}/picture.svg`,
	/** A path to link to: the browser downloads it. */
	exportPath: (board: string, number: number, form: ExportForm, copy: ExportCopy) =>
		`${snapshotPath(board, number)}/export.${form}?${exportQuery(copy)}`,
	/** The file and the name the server gave it. */
	exportFile: async (
		board: string,
		number: number,
		form: MadeForm,
		copy: ExportCopy,
		signal: AbortSignal,
	) => {
		const response = await send(api.exportPath(board, number, form, copy), { signal, headers: headers() })
		const content = await response.blob().catch((error: unknown) => {
			if (signal.aborted) throw error
			throw network()
		})
		return { name: fileNameIn(response.headers.get('content-disposition')), content }
	},
	/** How far the server is with such a file; `done` is a share of 1. */
	exportProgress: (board: string, number: number, form: MadeForm, copy: ExportCopy, signal: AbortSignal) =>
		read(
			boards[':board'].snapshots[':number']['export-progress'].$get(
				{ ...numbered(board, number), query: { form, copy, language: spoken.language } },
				until(signal),
			),
		),

	addAddendum: (board: string, number: number, json: Body<typeof addendumBody>) =>
		read(boards[':board'].snapshots[':number'].addenda.$post({ ...numbered(board, number), json }, once)),
	setRetention: (board: string, number: number, json: Body<typeof retentionBody>) =>
		read(boards[':board'].snapshots[':number'].retention.$post({ ...numbered(board, number), json }, once)),
	dispose: (board: string, number: number, json: Body<typeof dispositionBody>) =>
		read(boards[':board'].snapshots[':number'].disposition.$post({ ...numbered(board, number), json }, once)),

	signingKeys: async (signal?: AbortSignal) =>
		(await read(routes['signing-keys'].$get({}, until(signal)))).keys,

	/** Either end is a number or `now`. */
	compare: (
		board: string,
		query: { from: string; to: string },
		signal?: AbortSignal,
	): Promise<Comparison> => {
		const answer = boards[':board'].snapshots.compare.$get({ ...at({ board }), query }, until(signal))
		// A table only where it is asked for.
		return read(answer as Promise<{ json(): Promise<Comparison> }>)
	},
	compareCsvPath: (board: string, query: { from: string; to: string }) =>
		`${snapshotPath(board, 'compare')}?${new URLSearchParams({ ...query, format: 'csv', language: spoken.language })}`,
	restore: (board: string, number: number, json: Body<typeof restoreBody>) =>
		read(boards[':board'].snapshots[':number'].restore.$post({ ...numbered(board, number), json }, once)),
	undoRestoration: (board: string, restoration: string) =>
		done(boards[':board'].restorations[':restoration'].undo.$post(at({ board, restoration }))),
}
