import type { BoardId, PersonId, SessionId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import type { Bus, Subscription } from '../bus/Bus.js'
import { CONTROL_CHANNEL, encodeControl, readControl } from './control.js'
import type { Control } from './control.js'
import type { Room } from './Room.js'

/** Looks up what people who are connected may do now. */
export interface AccessRecords {
	/** By `board person`; without those who are not on the board. */
	roles(seats: readonly { board: BoardId; person: PersonId }[]): Promise<Map<string, Role>>
	/** Those of the sessions that ended. */
	ended(sessions: readonly SessionId[]): Promise<Set<SessionId>>
}

export interface RightsOptions {
	/** Null where there is no other server to be told. */
	bus: Bus | null
	/** Null where nobody else can change them. */
	access: AccessRecords | null
	/** Those that are loaded: of one board, or all. */
	rooms: (board?: BoardId) => Iterable<{ board: BoardId; room: Room }>
}

/** What becomes of open sockets when somebody's rights change: here at once, on other servers by word or, where that was lost, by looking. */
export class Rights {
	readonly #options: RightsOptions
	readonly #hearing: Promise<Subscription> | undefined
	#revision = 0

	constructor(options: RightsOptions) {
		this.#options = options
		this.#hearing = options.bus?.subscribe(CONTROL_CHANNEL, (message) => this.#obey(readControl(message)))
	}

	/** Grows with every change: while it stands, what was read about somebody still holds. */
	get revision(): number {
		return this.#revision
	}

	/** Acts on the sockets of every server. */
	command(control: Control): void {
		this.#obey(control)
		this.#options.bus?.publish(CONTROL_CHANNEL, encodeControl(control))
	}

	/** For when other servers may have told what nobody here heard. */
	async check(): Promise<void> {
		const { access, rooms } = this.#options
		const seats = [...rooms()].flatMap(({ board, room }) =>
			room.seats().map(({ person, sessionId, role }) => {
				return { board, person: person.id as PersonId, session: sessionId, role }
			}),
		)
		if (!access || seats.length === 0) return
		const revision = this.#revision
		const [roles, ended] = await Promise.all([
			access.roles(seats),
			access.ended([...new Set(seats.map(({ session }) => session))]),
		])
		// somebody's rights changed while they were looked up: what was read may be older than that
		if (this.#revision !== revision) return this.check()
		for (const session of ended) this.#obey({ type: 'sessionEnded', session })
		for (const { board, person, role } of seats) {
			const now = roles.get(`${board} ${person}`) ?? null
			if (now !== role) this.#obey({ type: 'role', board, person, role: now })
		}
	}

	async close(): Promise<void> {
		const hearing = await this.#hearing
		hearing?.end()
	}

	/** Acts on the sockets of this server. */
	#obey(control: Control | null): void {
		if (!control) return
		this.#revision++
		const of = control.type === 'sessionEnded' ? undefined : control.board
		for (const { room } of this.#options.rooms(of)) {
			if (control.type === 'sessionEnded') room.sessionEnded(control.session)
			else if (control.type === 'boardGone') room.closeAll('boardGone')
			else room.changeRole(control.person, control.role)
		}
	}
}
