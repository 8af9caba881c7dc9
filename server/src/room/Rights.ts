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
		this.#hearing = options.bus?.subscribe(CONTROL_CHANNEL, (message) => this.#hear(readControl(message)))
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

	/** A role is what the records say it is, whoever else can write to the bus: the word of another server is a reason to look. */
	#hear(control: Control | null): void {
		const { access } = this.#options
		if (control?.type === 'role' && access) void this.#lookUp(access, control)
		else if (control) this.#obey(control)
	}

	async #lookUp(access: AccessRecords, { board, person }: Control & { type: 'role' }): Promise<void> {
		// whoever is being let in at this moment looks again, too
		const revision = ++this.#revision
		try {
			const roles = await access.roles([{ board, person }])
			if (this.#revision !== revision) return await this.check()
			this.#obey({ type: 'role', board, person, role: roles.get(`${board} ${person}`) ?? null })
		} catch {
			// the storage is away, and takes nothing from anybody; when it is back everybody is looked up
		}
	}

	/** Acts on the sockets of this server. */
	#obey(control: Control): void {
		this.#revision++
		const of = control.type === 'sessionEnded' ? undefined : control.board
		for (const { room } of this.#options.rooms(of)) {
			if (control.type === 'sessionEnded') room.sessionEnded(control.session)
			else if (control.type === 'boardGone') room.closeAll('boardGone')
			else room.changeRole(control.person, control.role)
		}
	}
}
