import type { BoardId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'
import { personSchema } from '@groundwork/shared/protocol/api'
import type { Person } from '@groundwork/shared/protocol/api'
import { z } from 'zod'
import type { Bus, Subscription } from './Bus.js'
import { NOBODY, isNobody } from './Connected.js'
import type { Connected } from './Connected.js'
import { NodeRoster } from './NodeRoster.js'
import { decode, encode } from './encoding.js'
import type { Peers } from './Peers.js'

/** Who is connected to a board on all other servers. */
export interface ConnectedElsewhere {
	/** Each person once. */
	people: Person[]
	sockets(layer: Layer): number
}

const connectedSchema = z.object({
	board: z.string(),
	layers: z.record(z.string(), z.int().nonnegative()),
	people: z.array(personSchema),
})

/** For everybody: what is true of a board now, and how many such messages that makes. */
const changeMessage = connectedSchema.extend({ node: z.string(), number: z.int() })

/** For one server alone: that somebody asks it for everything, or that answer. */
const letter = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('ask'), node: z.string() }),
	z.object({
		kind: z.literal('all'),
		node: z.string(),
		number: z.int(),
		boards: z.array(connectedSchema),
	}),
])
type Letter = z.infer<typeof letter>

const CHANGES = 'roster'
const lettersTo = (node: string) => `roster:${node}`

/**
 * Who is connected to which board on the other servers, known here at any time without asking. Each server says what is true of a
 * board whenever that changes, and with each beat how often it has; whoever finds that she missed one asks for everything: a message
 * that is lost is made up for within a second. What a server had that is gone is forgotten.
 */
export class Roster {
	readonly #bus: Bus
	readonly #peers: Peers
	readonly #here = new Map<BoardId, Connected>()
	readonly #unsaid = new Set<BoardId>()
	readonly #nodes = new Map<string, NodeRoster>()
	readonly #subscriptions: Subscription[] = []
	#unwatch: () => void = () => {}
	#said = 0
	#saying: NodeJS.Immediate | undefined

	/** Resolves when this server hears the others. */
	static async open(bus: Bus, peers: Peers): Promise<Roster> {
		const roster = new Roster(bus, peers)
		await roster.#begin()
		return roster
	}

	private constructor(bus: Bus, peers: Peers) {
		this.#bus = bus
		this.#peers = peers
	}

	/** Who is connected to a board on this server now; nobody where nobody is. The others are told once a turn of the event loop. */
	here(board: BoardId, connected: Connected): void {
		if (isNobody(connected)) this.#here.delete(board)
		else this.#here.set(board, connected)
		this.#unsaid.add(board)
		this.#saying ??= setImmediate(() => this.#say())
	}

	elsewhere(board: BoardId): ConnectedElsewhere {
		const all = [...this.#nodes.values()].flatMap((node) => node.of(board) ?? [])
		const people = new Map(all.flatMap((each) => each.people.map((person) => [person.id, person])))
		return {
			people: [...people.values()],
			sockets: (layer) => all.reduce((sum, { layers }) => sum + (layers[layer] ?? 0), 0),
		}
	}

	close(): void {
		clearImmediate(this.#saying)
		this.#unwatch()
		for (const subscription of this.#subscriptions) subscription.end()
		this.#nodes.clear()
	}

	async #begin(): Promise<void> {
		this.#subscriptions.push(
			await this.#bus.subscribe(CHANGES, (bytes) => {
				const change = decode(bytes, changeMessage)
				if (change) this.#nodes.get(change.node)?.change(change)
			}),
			await this.#bus.subscribe(lettersTo(this.#peers.id), (bytes) => {
				const message = decode(bytes, letter)
				if (message?.kind === 'ask') this.#answer(message.node)
				if (message?.kind === 'all') this.#nodes.get(message.node)?.replace(message)
			}),
		)
		for (const node of this.#peers.alive) this.#nodes.set(node, new NodeRoster())
		this.#peers.carry(() => this.#said)
		this.#unwatch = this.#peers.watch({
			onCome: (node) => this.#nodes.set(node, new NodeRoster()),
			onGone: (node) => this.#nodes.delete(node),
			onBeat: (node, said) => {
				if (!this.#nodes.get(node)?.isComplete(said)) this.#send(node, { kind: 'ask', node: this.#peers.id })
			},
		})
	}

	#say(): void {
		clearImmediate(this.#saying)
		this.#saying = undefined
		for (const board of this.#unsaid) {
			const { layers, people } = this.#here.get(board) ?? NOBODY
			const change = { node: this.#peers.id, number: ++this.#said, board, layers, people }
			this.#bus.publish(CHANGES, encode(change))
		}
		this.#unsaid.clear()
	}

	#answer(asker: string): void {
		this.#say()
		const boards = [...this.#here].map(([board, { layers, people }]) => ({ board, layers, people }))
		this.#send(asker, { kind: 'all', node: this.#peers.id, number: this.#said, boards })
	}

	#send(node: string, message: Letter): void {
		this.#bus.publish(lettersTo(node), encode(message))
	}
}
