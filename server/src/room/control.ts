import { parseBoardId, parsePersonId, parseSessionId } from '@groundwork/shared/model/ids'
import type { BoardId, PersonId, SessionId } from '@groundwork/shared/model/ids'
import { isRole } from '@groundwork/shared/model/roles'
import type { Role } from '@groundwork/shared/model/roles'

/** The channel on which servers tell each other what acts on open sockets at once. */
export const CONTROL_CHANNEL = 'control'

export type Control =
	| { type: 'role'; board: BoardId; person: PersonId; role: Role | null }
	| { type: 'sessionEnded'; session: SessionId }
	| { type: 'boardGone'; board: BoardId }

export const encodeControl = (control: Control): Uint8Array => Buffer.from(JSON.stringify(control))

/** Null for what this program does not know. */
export function readControl(message: Uint8Array): Control | null {
	let said: Record<string, unknown> | null
	try {
		said = JSON.parse(Buffer.from(message).toString()) as typeof said
	} catch {
		return null
	}
	const [board, person, session] = [
		parseBoardId(said?.['board']),
		parsePersonId(said?.['person']),
		parseSessionId(said?.['session']),
	]
	const role = said?.['role']
	if (said?.['type'] === 'role' && board && person && (role === null || isRole(role)))
		return { type: 'role', board, person, role }
	if (said?.['type'] === 'sessionEnded' && session) return { type: 'sessionEnded', session }
	if (said?.['type'] === 'boardGone' && board) return { type: 'boardGone', board }
	return null
}
