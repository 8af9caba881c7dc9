import { expect } from 'vitest'
import type { Role } from '@groundwork/shared/model/roles'
import { seedPlan } from '@groundwork/shared/testing/board'
import { random } from '@groundwork/shared/testing/random'
import type { Random } from '@groundwork/shared/testing/random'
import { holdFrames } from '../kit/frames'
import type { Frames } from '../kit/frames'
import { Network } from '../kit/network'
import { beginGesture, continueGesture, frame } from './gestures'
import { checkAgreement, checkReload, checkWindow } from './invariants'
import { Ledger, ledgerCards } from './ledger'
import { OPERATIONS } from './operations'
import { Person } from './person'

const ROLES: readonly Role[] = ['leader', 'member', 'leader', 'member', 'leader']
const NAMES = ['alice', 'bob', 'carol', 'dave', 'erin'] as const

const DECK = OPERATIONS.flatMap((entry) => Array.from({ length: entry[1] }, () => entry))

/** One run of the fuzz: three to five people at one board, everything by the seed and nothing by the time. */
export class Run {
	readonly #random: Random
	readonly #network: Network
	readonly #people: Person[]
	readonly #ledger = new Ledger()
	readonly #shuffled: boolean
	/** Half of the runs deliver a store's changes at once, as tests do, half once a frame, as browsers do. */
	readonly #frames: Frames | undefined
	readonly #log: string[] = []

	constructor(seed: number) {
		this.#random = random(seed)
		this.#shuffled = seed % 2 === 0
		this.#frames = seed % 4 < 2 ? holdFrames() : undefined
		this.#network = new Network(this.#random)
		this.#people = this.#gather(3 + (seed % 3))
	}

	#gather(count: number): Person[] {
		const first = this.#network.join('leader')
		seedPlan(first.replica.docs.canvas!)
		first.replica.binding.flush()
		const alice = new Person(NAMES[0], first, this.#random)
		alice.history.ignoring(() => alice.put(...ledgerCards()))
		first.replica.binding.flush()
		const others = ROLES.slice(1, count).map(
			(role, i) => new Person(NAMES[i + 1]!, this.#network.join(role), this.#random),
		)
		return [alice, ...others]
	}

	/** Throws where anything does not hold; the last steps are then part of the message. */
	play(operations: number): void {
		try {
			for (let step = 1; step <= operations; step++) {
				this.#act(this.#random.pick(this.#people))
				this.#happen(this.#random.pick(this.#people))
				if (step % 1000 === 0) this.#reload(this.#random.pick(this.#people))
			}
			this.#finish()
		} catch (error) {
			if (error instanceof Error) error.message += `\nThe last steps:\n${this.#log.slice(-15).join('\n')}`
			throw error
		} finally {
			this.#network.close()
			this.#frames?.release()
		}
	}

	/** One thing that somebody does. */
	#act(person: Person): void {
		const chance = this.#random
		if (person.gesture && chance.chance(0.5)) {
			this.#note(person, `goes on to ${person.gesture.kind}`)
			continueGesture(person)
		} else if (!person.gesture && chance.chance(0.06)) {
			this.#note(person, 'begins a gesture')
			beginGesture(person)
		} else if (chance.chance(0.1)) {
			this.#note(person, 'types in a ledger')
			this.#ledger.type(person)
		} else {
			const [name, , operation] = chance.pick(DECK)
			this.#note(person, name)
			if (chance.chance(0.7)) person.history.mark()
			operation(person)
		}
	}

	/** What comes over the network, and what time brings. */
	#happen(person: Person): void {
		const { peer } = person
		const dice = this.#random.next()
		if (dice < 0.35) {
			this.#note(person, `hears of some of ${peer.inbox.length}`)
			this.#network.deliver(peer, 1 + this.#random.int(this.#random.pick([4, 20, 80])), this.#shuffled)
			if (this.#random.chance(0.6)) this.#show(person)
		} else if (dice < 0.45) this.#show(person)
		else if (dice < 0.53) {
			this.#note(person, 'has a frame')
			this.#frames?.next()
			frame(person)
		} else if (dice < 0.54) {
			this.#note(person, 'goes offline')
			this.#network.goOffline(peer)
		} else if (dice < 0.58 && !peer.isOnline) {
			this.#note(person, 'comes back')
			if (this.#random.chance(0.5)) this.#network.comeBack(peer)
			else this.#network.reconnect(peer)
		} else if (dice > (person.gesture ? 0.985 : 0.9995)) this.#crash(person)
	}

	#show(person: Person): void {
		this.#note(person, 'flushes')
		person.peer.replica.binding.flush()
		checkWindow(person.peer)
	}

	#reload(person: Person): void {
		this.#note(person, 'is compared with a reload')
		checkReload(person.peer)
	}

	#crash(person: Person): void {
		this.#note(person, 'crashes')
		this.#ledger.forgetUnsent(person.peer)
		this.#network.crash(person.peer)
		person.startAnew()
	}

	/** Yjs tidies up marks that two people set at once, and says so: that takes a round or two. */
	#finish(): void {
		for (let round = 0; this.#network.settle(); round++)
			expect(round, 'rounds until all is said').toBeLessThan(6)
		const peers = this.#people.map(({ peer }) => peer)
		checkAgreement(peers)
		this.#ledger.check(peers[0]!)
	}

	#note(person: Person, what: string): void {
		this.#log.push(`${person.name} ${what}`)
	}
}
