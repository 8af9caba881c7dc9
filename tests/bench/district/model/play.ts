import { random } from '@groundwork/shared/testing/random'
import { quantile } from '../../statistics.js'
import type { Costs } from './Costs.js'
import type { Balance, Setting } from './Setting.js'
import { Station } from './Station.js'
import { Timeline } from './Timeline.js'

export interface Played {
	/** From a change to each other person on the board. */
	p50: number
	p99: number
	/** How much of each is used, of 1. Of nodes that one which has most. */
	used: { node: number; postgres: number; redis: number; memory: number }
	/** Of all nodes' processors, milliseconds in a second. */
	nodesMsPerSecond: number
	changesPerSecond: number
	commitsPerSecond: number
	walBytesPerSecond: number
	redisMessagesPerSecond: number
	nodeMB: number
}

class Node {
	readonly station: Station
	/** Handed to the log and not yet in a commit. */
	waiting: (() => void)[] = []
	committing = false

	constructor(timeline: Timeline) {
		this.station = new Station(timeline, 1)
	}
}

/** Which server a person of a board is on. Boards lie as a hash of their ids lays them: at random. */
export function placing(
	{ boards, nodes }: Setting,
	balance: Balance,
): (board: number, person: number) => number {
	const source = random(boards)
	const homes = Array.from({ length: boards }, () => source.int(nodes))
	return balance === 'byBoard'
		? (board) => homes[board]!
		: (board, person) => (homes[board]! + person) % nodes
}

/**
 * Plays changes as they come from many people, at random, through the queues of servers, PostgreSQL and Redis. Pointers come evenly,
 * and take away from what a server has for changes.
 */
export function play(setting: Setting, costs: Costs, balance: Balance): Played {
	const { boards, people, seconds } = setting
	const timeline = new Timeline()
	const nodes = Array.from({ length: setting.nodes }, () => new Node(timeline))
	const [postgres, redis] = [new Station(timeline, setting.cores), new Station(timeline, 1)]
	const nodeOf = placing(setting, balance)
	const evenly = pointersOf(setting, costs, nodeOf)
	/** Pointers and the rest that never stops leave so much of a node for changes. */
	const left = evenly.nodes.map((used) => Math.max(0.02, 1 - used))
	const source = random(64)
	const latencies: number[] = []
	let [changes, commits, messages] = [0, 0, 0]

	const commit = (node: Node) => {
		const batch = node.waiting.splice(0)
		if (batch.length === 0) return void (node.committing = false)
		node.committing = true
		commits++
		const { append, commit: each } = costs.postgres
		on(nodes.indexOf(node), costs.node.commit, () =>
			postgres.serve(each + append * batch.length, () =>
				timeline.after(costs.commitWait, () => {
					for (const stored of batch) stored()
					commit(node)
				}),
			),
		)
	}
	const on = (at: number, ms: number, done?: () => void) => nodes[at]!.station.serve(ms / left[at]!, done)
	const change = (board: number, writer: number) => {
		const began = timeline.now
		const others = new Map<number, number>()
		for (let person = 0; person < people; person++) {
			const node = nodeOf(board, person)
			if (person !== writer) others.set(node, (others.get(node) ?? 0) + 1)
		}
		const home = nodeOf(board, writer)
		const deliver = (node: number) => {
			const count = others.get(node) ?? 0
			on(node, costs.node.deliver * count, () => {
				for (let i = 0; i < count; i++) latencies.push(timeline.now - began)
			})
		}
		on(home, costs.node.change, () => {
			nodes[home]!.waiting.push(() => {
				deliver(home)
				messages++
				redis.serve(costs.redis.publish, () => {
					for (const node of others.keys()) {
						if (node === home) continue
						redis.serve(costs.redis.handOn, () =>
							timeline.after(costs.hopWait, () =>
								postgres.serve(costs.postgres.read, () => on(node, costs.node.takeIn, () => deliver(node))),
							),
						)
					}
				})
			})
			if (!nodes[home]!.committing) commit(nodes[home]!)
		})
	}

	const perSecond = (boards * people * setting.changes) / 60
	for (let at = 0; at < seconds * 1000;) {
		// as long apart as events are that know nothing of each other
		at += (-Math.log(1 - source.next()) * 1000) / perSecond
		changes++
		timeline.after(at, () => change(source.int(boards), source.int(people)))
	}
	timeline.run()

	const heldBy = layersOf(setting, nodeOf)
	const sockets = (boards * people * setting.layers) / setting.nodes
	const bytes = costs.nodeBytes + Math.max(...heldBy) * costs.layerBytes + sockets * costs.socketBytes
	const busy = nodes.map(
		({ station }, node) => (station.busyMs * left[node]!) / seconds / 1000 + evenly.nodes[node]!,
	)
	return {
		p50: quantile(latencies, 0.5),
		p99: quantile(latencies, 0.99),
		used: {
			node: Math.max(...busy),
			postgres: postgres.busyMs / seconds / 1000 / setting.cores,
			redis: redis.busyMs / seconds / 1000 + evenly.redis,
			memory: bytes / 1e6 / setting.memory,
		},
		nodesMsPerSecond: busy.reduce((sum, each) => sum + each * 1000, 0),
		changesPerSecond: changes / seconds,
		commitsPerSecond: commits / seconds,
		walBytesPerSecond: (changes / seconds) * costs.walBytes,
		redisMessagesPerSecond: messages / seconds + evenly.messages,
		nodeMB: bytes / 1e6,
	}
}

/** What pointers use of each node and of Redis, of 1, and how many messages they are in a second. */
function pointersOf(setting: Setting, costs: Costs, nodeOf: (board: number, person: number) => number) {
	const nodes = Array.from({ length: setting.nodes }, () => costs.node.idle / 1000)
	let messages = 0
	for (let board = 0; board < setting.boards; board++) {
		const places = Array.from({ length: setting.people }, (_, person) => nodeOf(board, person))
		const held = new Set(places)
		for (const [person, home] of places.entries()) {
			nodes[home]! += (costs.node.pointer * setting.pointers) / 1000
			for (const [other, node] of places.entries())
				if (other !== person) nodes[node]! += (costs.node.pointerDeliver * setting.pointers) / 1000
			for (const node of held)
				if (node !== home) nodes[node]! += (costs.node.pointerTakeIn * setting.pointers) / 1000
			messages += setting.pointers
		}
	}
	const elsewhere = setting.nodes > 1 ? 1 : 0
	return {
		nodes,
		messages,
		redis: (messages * (costs.redis.publish + elsewhere * costs.redis.handOn)) / 1000,
	}
}

/** How many layers each node holds. */
function layersOf(setting: Setting, nodeOf: (board: number, person: number) => number): number[] {
	const held = Array.from({ length: setting.nodes }, () => 0)
	for (let board = 0; board < setting.boards; board++) {
		const places = new Set(Array.from({ length: setting.people }, (_, person) => nodeOf(board, person)))
		for (const node of places) held[node]! += setting.layers
	}
	return held
}
